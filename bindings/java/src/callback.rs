//! Callbacks that answer: a method of Java's, called on the thread that makes the call.

use std::sync::OnceLock;

use jni::errors::Error as JniError;
use jni::objects::{JByteArray, JClass, JStaticMethodID, JValueOwned};
use jni::refs::Global;
use jni::signature::ReturnType;
use jni::sys::jvalue;
use jni::{Env, JavaVM, jni_sig, jni_str};
use polyvirt::Error;

use crate::entry;

/// The class `Natives`, and its method `byte[] answer(long, byte[])`.
struct Java {
    class: Global<JClass<'static>>,
    answer: JStaticMethodID,
}

static JAVA: OnceLock<Java> = OnceLock::new();

/// Looks up, once, what callbacks need.
pub(crate) fn start(env: &mut Env<'_>, class: &JClass<'_>) -> Result<(), JniError> {
    let answer = env.get_static_method_id(class, jni_str!("answer"), jni_sig!("(J[B)[B"))?;
    let class = env.new_global_ref(class)?;
    polyvirt_messages::on_ask(ask);
    // A second start finds the same class.
    let _ = JAVA.set(Java { class, answer });
    Ok(())
}

/// Calls the callback that Java knows by a number, and gives what it answers.
///
/// A callback that fails gives nothing: Java keeps its exception, and throws it when the call ends.
fn ask(callback: i64, question: &[u8]) -> Result<Vec<u8>, Error> {
    let answer = JavaVM::singleton().and_then(|vm| {
        vm.attach_current_thread(|env| -> Result<_, JniError> { answer(env, callback, question) })
    });
    match answer {
        Ok(Some(answer)) => Ok(answer),
        Ok(None) => Err(Error::operation_aborted("the callback has failed")),
        Err(error) => Err(Error::internal(error.to_string())),
    }
}

fn answer(env: &mut Env<'_>, callback: i64, question: &[u8]) -> Result<Option<Vec<u8>>, JniError> {
    let Some(java) = JAVA.get() else {
        return Ok(None);
    };
    let question = entry::array(env, question)?;
    let arguments = [
        jvalue { j: callback },
        jvalue {
            l: jni::refs::Reference::as_raw(&question),
        },
    ];
    // SAFETY: the method takes a long and an array of bytes and gives such an array, as looked up in `start`.
    let given = unsafe {
        env.call_static_method_unchecked(&java.class, java.answer, ReturnType::Array, &arguments)?
    };
    let JValueOwned::Object(given) = given else {
        return Ok(None);
    };
    if given.is_null() {
        return Ok(None);
    }
    let given = env.cast_local::<JByteArray<'_>>(given)?;
    let length = given.len(env)?;
    entry::read(env, &given, length).map(Some)
}
