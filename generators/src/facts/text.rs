//! C types as text, brought to one spelling.

/// One spelling for `char **`, `char * *` and `char* *`; `long long int` is `long long`.
pub(super) fn canonical(ty: &str) -> String {
    let ty = ty
        .replace('*', " * ")
        .replace("long int", "long")
        .replace("long long int", "long long");
    let words: Vec<&str> = ty.split_whitespace().collect();
    words.join(" ")
}

/// Value of a C constant expression made of integers and sums; other text stays as it is.
pub(super) fn value(text: &str) -> String {
    let inner = text.trim().trim_matches(['(', ')']).trim_end_matches('L');
    let sum: Option<i64> = inner.split('+').map(|t| t.trim().parse::<i64>().ok()).sum();
    sum.map_or_else(|| text.trim().to_owned(), |n| n.to_string())
}
