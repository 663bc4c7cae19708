// Search in the index beside this file, which is fetched when the field is first used. A page that is opened from a
// folder may not read files, but it may run scripts, so the index is one.
"use strict";

const field = document.getElementById("search");
const list = document.getElementById("results");
const found = document.getElementById("found");
const LIMIT = 40;
let chosen = -1;
let loading = null;

function load() {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = "search-index.js";
    script.onload = () => resolve(self.referenceIndex.entries.map(entry));
    script.onerror = reject;
    document.head.append(script);
  });
  return loading;
}

function entry([kind, name, page, anchor, summary, also]) {
  const index = self.referenceIndex;
  const hash = anchor === 0 ? "" : "#" + (anchor === 1 ? name : anchor);
  return {
    kind: index.kinds[kind], name, summary, address: index.pages[page] + hash,
    low: name.toLowerCase(), words: words(name), also: also.toLowerCase(),
  };
}

// virDomainGetXMLDesc: vir domain get xml desc.
function words(name) {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? []).map((word) => word.toLowerCase());
}

// Whether the query is made of beginnings of words, in their order: "dgi" of "domain get info". The number is how many
// words were passed over, so that tighter matches come first; none is -1.
function humps(query, words, from = 0) {
  if (query === "") return 0;
  for (let at = from; at < words.length; at++) {
    for (let length = Math.min(words[at].length, query.length); length > 0; length--) {
      if (!words[at].startsWith(query.slice(0, length))) continue;
      const rest = humps(query.slice(length), words, at + 1);
      if (rest >= 0) return rest + (at - from);
    }
  }
  return -1;
}

const RANKS = { "function": 0, "object": 0, "parameter set": 1, "record": 1, "enum": 1, "flags": 1, "callback": 2, "procedure": 5 };

// How far an entry is from a query, smaller is better; Infinity when it does not match.
function distance(entry, query) {
  const bare = entry.low.replace(/^(vir_|vir)/, "");
  const size = (RANKS[entry.kind] ?? 3) + entry.low.length / 100;
  if (entry.low === query || bare === query) return size;
  if (bare.startsWith(query) || entry.low.startsWith(query)) return 10 + size;
  if ((" " + entry.also).includes(" " + query)) return 15 + size;
  const at = bare.indexOf(query);
  const skipped = humps(query.replace(/[^a-z0-9]/g, ""), entry.words);
  if (at >= 0 && skipped >= 0) return 20 + skipped + size;
  if (skipped >= 0) return 30 + 3 * skipped + size;
  if (at >= 0) return 40 + size;
  if (entry.also.includes(query)) return 50 + size;
  return query.length > 3 && entry.summary.toLowerCase().includes(query) ? 80 + size : Infinity;
}

function search(entries, text) {
  const queries = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (queries.length === 0) return [];
  return entries
    .map((entry) => [queries.reduce((sum, query) => sum + distance(entry, query), 0), entry])
    .filter(([far]) => far < Infinity)
    .sort((a, b) => a[0] - b[0])
    .map(([, entry]) => entry);
}

function element(tag, text) {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function show(entries) {
  list.replaceChildren(...entries.slice(0, LIMIT).map((entry, at) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    item.role = "option";
    item.id = "result-" + at;
    link.href = entry.address;
    link.tabIndex = -1;
    link.append(element("small", entry.kind), element("code", entry.name), element("span", entry.summary));
    item.append(link);
    return item;
  }));
  const any = field.value.trim() !== "";
  if (any && entries.length === 0) list.append(element("li", "Nothing found."));
  found.textContent = any ? `${entries.length} found` : "";
  list.hidden = !any;
  field.setAttribute("aria-expanded", String(any));
  choose(entries.length > 0 ? 0 : -1);
}

function choose(at) {
  const items = list.querySelectorAll("[role=option]");
  items[chosen]?.setAttribute("aria-selected", "false");
  chosen = items.length === 0 ? -1 : Math.max(0, Math.min(at, items.length - 1));
  items[chosen]?.setAttribute("aria-selected", "true");
  items[chosen]?.scrollIntoView({ block: "nearest" });
  if (chosen < 0) field.removeAttribute("aria-activedescendant");
  else field.setAttribute("aria-activedescendant", items[chosen].id);
}

function close() {
  list.hidden = true;
  field.setAttribute("aria-expanded", "false");
}

async function update() {
  const entries = await load();
  show(search(entries, field.value));
}

field.addEventListener("focus", load);
field.addEventListener("input", update);
field.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
  if (step) choose(chosen + step);
  else if (event.key === "Escape") { field.value = ""; close(); field.blur(); }
  else if (event.key === "Enter") { list.querySelector(`#result-${chosen} a`)?.click(); close(); }
  else return;
  event.preventDefault();
});
document.addEventListener("keydown", (event) => {
  const writing = event.target.matches("input, textarea, select");
  if ((event.key === "/" && !writing) || (event.key === "k" && (event.ctrlKey || event.metaKey))) {
    field.focus();
    field.select();
    event.preventDefault();
  }
});
document.addEventListener("click", (event) => {
  if (!event.target.closest(".search")) close();
  if (event.target.closest("#results a")) close();
});

// A search can be linked to: index.html?search=getinfo.
const wanted = new URLSearchParams(location.search).get("search");
if (wanted) {
  field.value = wanted;
  update();
}
