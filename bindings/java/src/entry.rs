//! What Java calls: the native methods of the class `org.libvirt.Natives`.

use jni::errors::{Error, ThrowRuntimeExAndDefault};
use jni::objects::{JByteArray, JClass};
use jni::sys::{jboolean, jint, jlong};
use jni::{Env, EnvUnowned};

use crate::callback;

type Result<T> = std::result::Result<T, Error>;

/// Remembers the class and its method for callbacks.
#[unsafe(no_mangle)]
pub(crate) extern "system" fn Java_org_libvirt_Natives_start<'local>(
    mut env: EnvUnowned<'local>,
    class: JClass<'local>,
) {
    let started = env.with_env(|env| callback::start(env, &class));
    started.resolve::<ThrowRuntimeExAndDefault>();
}

/// Calls a function with the first `length` bytes of `buffer`. The answer takes their place when it fits, and then the
/// result is null; else the result is the answer.
#[unsafe(no_mangle)]
pub(crate) extern "system" fn Java_org_libvirt_Natives_call<'local>(
    mut env: EnvUnowned<'local>,
    _: JClass<'local>,
    function: jint,
    buffer: JByteArray<'local>,
    length: jint,
) -> JByteArray<'local> {
    let called = env.with_env(|env| -> Result<_> {
        let length = usize::try_from(length).unwrap_or(0).min(buffer.len(env)?);
        let message = read(env, &buffer, length)?;
        let answer = polyvirt_messages::run(function, &message, Vec::new());
        if answer.len() <= buffer.len(env)? {
            write(env, &buffer, &answer)?;
            return Ok(JByteArray::default());
        }
        array(env, &answer)
    });
    called.resolve::<ThrowRuntimeExAndDefault>()
}

/// Frees a handle.
#[unsafe(no_mangle)]
pub(crate) extern "system" fn Java_org_libvirt_Natives_release<'local>(
    mut env: EnvUnowned<'local>,
    _: JClass<'local>,
    handle: jlong,
) {
    let released = env.with_env(|_| -> Result<_> {
        polyvirt_messages::release(handle);
        Ok(())
    });
    released.resolve::<ThrowRuntimeExAndDefault>();
}

/// The next event; null when there is none and it is not to be waited for.
#[unsafe(no_mangle)]
pub(crate) extern "system" fn Java_org_libvirt_Natives_nextEvent<'local>(
    mut env: EnvUnowned<'local>,
    _: JClass<'local>,
    wait: jboolean,
) -> JByteArray<'local> {
    let next = env.with_env(|env| match polyvirt_messages::next_event(wait) {
        Some(message) => array(env, &message),
        None => Ok(JByteArray::default()),
    });
    next.resolve::<ThrowRuntimeExAndDefault>()
}

/// Bytes out of an array of Java's.
pub(crate) fn read(env: &Env<'_>, array: &JByteArray<'_>, length: usize) -> Result<Vec<u8>> {
    let mut bytes = vec![0_i8; length];
    array.get_region(env, 0, &mut bytes)?;
    Ok(bytes.into_iter().map(i8::cast_unsigned).collect())
}

/// Bytes into an array of Java's.
fn write(env: &Env<'_>, array: &JByteArray<'_>, bytes: &[u8]) -> Result<()> {
    // SAFETY: the two types of bytes have the same size and alignment, and every value of one is a value of the other.
    let signed = unsafe { std::slice::from_raw_parts(bytes.as_ptr().cast::<i8>(), bytes.len()) };
    array.set_region(env, 0, signed)
}

/// A new array of Java's.
pub(crate) fn array<'local>(env: &mut Env<'local>, bytes: &[u8]) -> Result<JByteArray<'local>> {
    let array = env.new_byte_array(bytes.len())?;
    write(env, &array, bytes)?;
    Ok(array)
}
