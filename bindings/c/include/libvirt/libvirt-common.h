/* Generated from api-spec by `cargo xtask generate`. Do not edit.
 *
 * libvirt-common.h: what all parts share.
 */
#if !defined(__VIR_LIBVIRT_H_INCLUDES__) && !defined(__VIR_ADMIN_H_INCLUDES__)
# error "include libvirt/libvirt.h or libvirt/libvirt-admin.h instead"
#endif

#ifndef __VIR_VIRCOMMON_H__
# define __VIR_VIRCOMMON_H__

# include <sys/types.h>

# ifdef __cplusplus
extern "C" {
# endif

/**
 * Room for the name of a typed parameter, in bytes, with the zero byte that ends it.
 *
 * @since 0.9.2
 */
# define VIR_TYPED_PARAM_FIELD_LENGTH 80

/** Type of a typed parameter's value. */
typedef enum {
    /** 32-bit integer with sign, in `i`. @since 0.9.2 */
    VIR_TYPED_PARAM_INT = 1,
    /** 32-bit integer without sign, in `ui`. @since 0.9.2 */
    VIR_TYPED_PARAM_UINT = 2,
    /** 64-bit integer with sign, in `l`. @since 0.9.2 */
    VIR_TYPED_PARAM_LLONG = 3,
    /** 64-bit integer without sign, in `ul`. @since 0.9.2 */
    VIR_TYPED_PARAM_ULLONG = 4,
    /** Double-precision floating-point number, in `d`. @since 0.9.2 */
    VIR_TYPED_PARAM_DOUBLE = 5,
    /** Yes (1) or no (0), in `b`. @since 0.9.2 */
    VIR_TYPED_PARAM_BOOLEAN = 6,
    /** Text, in `s`. @since 0.9.8 */
    VIR_TYPED_PARAM_STRING = 7
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_TYPED_PARAM_LAST
# endif
} virTypedParameterType;

/** Flag that many calls with typed parameters share; its bit is kept free in their own flags. */
typedef enum {
    /**
     * The caller understands parameters that hold text; set by the library itself where the other
     * end can send them.
     *
     * @since 0.9.8
     */
    VIR_TYPED_PARAM_STRING_OKAY = 1 << 2
} virTypedParameterFlags;

/** Why a connection was lost. */
typedef enum {
    /** An input or output error occurred. @since 0.10.0 */
    VIR_CONNECT_CLOSE_REASON_ERROR = 0,
    /** The other side closed the connection. @since 0.10.0 */
    VIR_CONNECT_CLOSE_REASON_EOF = 1,
    /** The other side stopped answering keepalive messages. @since 0.10.0 */
    VIR_CONNECT_CLOSE_REASON_KEEPALIVE = 2,
    /** This side asked for it. @since 0.10.0 */
    VIR_CONNECT_CLOSE_REASON_CLIENT = 3
# ifdef VIR_ENUM_SENTINELS
    /** Comes after the last; grows with new versions. */
    , VIR_CONNECT_CLOSE_REASON_LAST
# endif
} virConnectCloseReason;

typedef struct _virTypedParameter virTypedParameter;
/** Pointer to a `virTypedParameter`. */
typedef virTypedParameter *virTypedParameterPtr;
/** Older name of `virTypedParameter`. */
# define _virSchedParameter _virTypedParameter
typedef struct _virTypedParameter virSchedParameter;
/** Pointer to a `virSchedParameter`. */
typedef virSchedParameter *virSchedParameterPtr;
/** Older name of `virTypedParameter`. */
# define _virBlkioParameter _virTypedParameter
typedef struct _virTypedParameter virBlkioParameter;
/** Pointer to a `virBlkioParameter`. */
typedef virBlkioParameter *virBlkioParameterPtr;
/** Older name of `virTypedParameter`. */
# define _virMemoryParameter _virTypedParameter
typedef struct _virTypedParameter virMemoryParameter;
/** Pointer to a `virMemoryParameter`. */
typedef virMemoryParameter *virMemoryParameterPtr;

/**
 * Frees the pointer that was registered with a callback, when it is no longer needed.
 *
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virFreeCallback)(void *opaque);

/**
 * A named value of one of several types.
 *
 * Sets of them carry settings and statistics that may grow with time.
 */
struct _virTypedParameter {
    /** Name of the parameter, ended by a zero byte. */
    char field[VIR_TYPED_PARAM_FIELD_LENGTH];
    /** Which arm of the value is in use. */
    int type;
    /** The value itself. */
    union {
        int i;
        unsigned int ui;
        long long l;
        unsigned long long ul;
        double d;
        char b;
        char *s;
    } value;
};

/** Marks what programs should move away from, where the compiler can tell them. */
# ifndef VIR_DEPRECATED
#  ifdef __GNUC__
#   define VIR_DEPRECATED __attribute__((__deprecated__))
#  else
#   define VIR_DEPRECATED
#  endif
# endif

/** Marks data that the library exports. */
# if !defined(WIN32) || defined(LIBVIRT_STATIC)
#  define VIR_EXPORT_VAR extern
# elif defined(IN_LIBVIRT)
#  define VIR_EXPORT_VAR __declspec(dllexport) extern
# else
#  define VIR_EXPORT_VAR __declspec(dllimport) extern
# endif

/** Version of this interface, as major * 1,000,000 + minor * 1,000 + micro. */
# define LIBVIR_VERSION_NUMBER 12007000

/** Whether this interface is at least that of the given version. @since 1.2.3 */
# define LIBVIR_CHECK_VERSION(major, minor, micro) \
    (LIBVIR_VERSION_NUMBER >= (major) * 1000000 + (minor) * 1000 + (micro))

/**
 * Finds a parameter by its name. Of several with the same name the first is found.
 *
 * @param params Array to search.
 * @param nparams Number of elements in `params`.
 * @param name Name of the parameter.
 * @return The parameter, inside the array, or NULL when there is none; no error is set then.
 * @since 1.0.2
 */
virTypedParameterPtr virTypedParamsGet(virTypedParameterPtr params, int nparams, const char *name);

/**
 * Finds a parameter by its name and reads it as a 32-bit integer.
 *
 * Fails with `VIR_ERR_INVALID_ARG` when it has another type.
 *
 * @param params Array to search.
 * @param nparams Number of elements in `params`.
 * @param name Name of the parameter.
 * @param value Receives the number; may be NULL.
 * @return 1 when found, 0 when there is no such parameter (the value is left alone), -1 on failure.
 * @since 1.0.2
 */
int virTypedParamsGetInt(virTypedParameterPtr params, int nparams, const char *name, int *value);

/**
 * Finds a parameter by its name and reads it as an unsigned 32-bit integer.
 *
 * Fails with `VIR_ERR_INVALID_ARG` when it has another type.
 *
 * @param params Array to search.
 * @param nparams Number of elements in `params`.
 * @param name Name of the parameter.
 * @param value Receives the number; may be NULL.
 * @return 1 when found, 0 when there is no such parameter (the value is left alone), -1 on failure.
 * @since 1.0.2
 */
int virTypedParamsGetUInt(virTypedParameterPtr params,
                          int nparams,
                          const char *name,
                          unsigned int *value);

/**
 * Finds a parameter by its name and reads it as a 64-bit integer.
 *
 * Fails with `VIR_ERR_INVALID_ARG` when it has another type.
 *
 * @param params Array to search.
 * @param nparams Number of elements in `params`.
 * @param name Name of the parameter.
 * @param value Receives the number; may be NULL.
 * @return 1 when found, 0 when there is no such parameter (the value is left alone), -1 on failure.
 * @since 1.0.2
 */
int virTypedParamsGetLLong(virTypedParameterPtr params,
                           int nparams,
                           const char *name,
                           long long *value);

/**
 * Finds a parameter by its name and reads it as an unsigned 64-bit integer.
 *
 * Fails with `VIR_ERR_INVALID_ARG` when it has another type.
 *
 * @param params Array to search.
 * @param nparams Number of elements in `params`.
 * @param name Name of the parameter.
 * @param value Receives the number; may be NULL.
 * @return 1 when found, 0 when there is no such parameter (the value is left alone), -1 on failure.
 * @since 1.0.2
 */
int virTypedParamsGetULLong(virTypedParameterPtr params,
                            int nparams,
                            const char *name,
                            unsigned long long *value);

/**
 * Finds a parameter by its name and reads it as a floating-point number.
 *
 * Fails with `VIR_ERR_INVALID_ARG` when it has another type.
 *
 * @param params Array to search.
 * @param nparams Number of elements in `params`.
 * @param name Name of the parameter.
 * @param value Receives the number; may be NULL.
 * @return 1 when found, 0 when there is no such parameter (the value is left alone), -1 on failure.
 * @since 1.0.2
 */
int virTypedParamsGetDouble(virTypedParameterPtr params,
                            int nparams,
                            const char *name,
                            double *value);

/**
 * Finds a parameter by its name and reads it as a yes-or-no value.
 *
 * Fails with `VIR_ERR_INVALID_ARG` when it has another type.
 *
 * @param params Array to search.
 * @param nparams Number of elements in `params`.
 * @param name Name of the parameter.
 * @param value Receives 1 or 0; may be NULL.
 * @return 1 when found, 0 when there is no such parameter (the value is left alone), -1 on failure.
 * @since 1.0.2
 */
int virTypedParamsGetBoolean(virTypedParameterPtr params,
                             int nparams,
                             const char *name,
                             int *value);

/**
 * Finds a parameter by its name and reads it as text.
 *
 * Fails with `VIR_ERR_INVALID_ARG` when it has another type. The text stays part of the array: it
 * is not to be freed.
 *
 * @param params Array to search.
 * @param nparams Number of elements in `params`.
 * @param name Name of the parameter.
 * @param value Receives the text; may be NULL.
 * @return 1 when found, 0 when there is no such parameter (the value is left alone), -1 on failure.
 * @since 1.0.2
 */
int virTypedParamsGetString(virTypedParameterPtr params,
                            int nparams,
                            const char *name,
                            const char **value);

/**
 * Appends a 32-bit integer to a set of parameters.
 *
 * The array grows as needed. An existing parameter of the same name is not replaced. Fails with
 * `VIR_ERR_INVALID_ARG` when the name is too long; the array is still to be freed by the caller
 * then.
 *
 * @param params The array; start with NULL.
 * @param nparams Room in `params` going in, number of elements coming out.
 * @param maxparams Room in the array, kept up to date; start with 0.
 * @param name Name of the parameter, fewer than `VIR_TYPED_PARAM_FIELD_LENGTH` bytes.
 * @param value Value to add.
 * @return 0 on success, -1 on failure.
 * @since 1.0.2
 */
int virTypedParamsAddInt(virTypedParameterPtr *params,
                         int *nparams,
                         int *maxparams,
                         const char *name,
                         int value);

/**
 * Appends an unsigned 32-bit integer to a set of parameters.
 *
 * The array grows as needed. An existing parameter of the same name is not replaced. Fails with
 * `VIR_ERR_INVALID_ARG` when the name is too long; the array is still to be freed by the caller
 * then.
 *
 * @param params The array; start with NULL.
 * @param nparams Room in `params` going in, number of elements coming out.
 * @param maxparams Room in the array, kept up to date; start with 0.
 * @param name Name of the parameter, fewer than `VIR_TYPED_PARAM_FIELD_LENGTH` bytes.
 * @param value Value to add.
 * @return 0 on success, -1 on failure.
 * @since 1.0.2
 */
int virTypedParamsAddUInt(virTypedParameterPtr *params,
                          int *nparams,
                          int *maxparams,
                          const char *name,
                          unsigned int value);

/**
 * Appends a 64-bit integer to a set of parameters.
 *
 * The array grows as needed. An existing parameter of the same name is not replaced. Fails with
 * `VIR_ERR_INVALID_ARG` when the name is too long; the array is still to be freed by the caller
 * then.
 *
 * @param params The array; start with NULL.
 * @param nparams Room in `params` going in, number of elements coming out.
 * @param maxparams Room in the array, kept up to date; start with 0.
 * @param name Name of the parameter, fewer than `VIR_TYPED_PARAM_FIELD_LENGTH` bytes.
 * @param value Value to add.
 * @return 0 on success, -1 on failure.
 * @since 1.0.2
 */
int virTypedParamsAddLLong(virTypedParameterPtr *params,
                           int *nparams,
                           int *maxparams,
                           const char *name,
                           long long value);

/**
 * Appends an unsigned 64-bit integer to a set of parameters.
 *
 * The array grows as needed. An existing parameter of the same name is not replaced. Fails with
 * `VIR_ERR_INVALID_ARG` when the name is too long; the array is still to be freed by the caller
 * then.
 *
 * @param params The array; start with NULL.
 * @param nparams Room in `params` going in, number of elements coming out.
 * @param maxparams Room in the array, kept up to date; start with 0.
 * @param name Name of the parameter, fewer than `VIR_TYPED_PARAM_FIELD_LENGTH` bytes.
 * @param value Value to add.
 * @return 0 on success, -1 on failure.
 * @since 1.0.2
 */
int virTypedParamsAddULLong(virTypedParameterPtr *params,
                            int *nparams,
                            int *maxparams,
                            const char *name,
                            unsigned long long value);

/**
 * Appends a floating-point number to a set of parameters.
 *
 * The array grows as needed. An existing parameter of the same name is not replaced. Fails with
 * `VIR_ERR_INVALID_ARG` when the name is too long; the array is still to be freed by the caller
 * then.
 *
 * @param params The array; start with NULL.
 * @param nparams Room in `params` going in, number of elements coming out.
 * @param maxparams Room in the array, kept up to date; start with 0.
 * @param name Name of the parameter, fewer than `VIR_TYPED_PARAM_FIELD_LENGTH` bytes.
 * @param value Value to add.
 * @return 0 on success, -1 on failure.
 * @since 1.0.2
 */
int virTypedParamsAddDouble(virTypedParameterPtr *params,
                            int *nparams,
                            int *maxparams,
                            const char *name,
                            double value);

/**
 * Appends a yes-or-no value to a set of parameters.
 *
 * The array grows as needed. An existing parameter of the same name is not replaced. Fails with
 * `VIR_ERR_INVALID_ARG` when the name is too long; the array is still to be freed by the caller
 * then.
 *
 * @param params The array; start with NULL.
 * @param nparams Room in `params` going in, number of elements coming out.
 * @param maxparams Room in the array, kept up to date; start with 0.
 * @param name Name of the parameter, fewer than `VIR_TYPED_PARAM_FIELD_LENGTH` bytes.
 * @param value Value to add.
 * @return 0 on success, -1 on failure.
 * @since 1.0.2
 */
int virTypedParamsAddBoolean(virTypedParameterPtr *params,
                             int *nparams,
                             int *maxparams,
                             const char *name,
                             int value);

/**
 * Appends text to a set of parameters.
 *
 * The text is copied. The array grows as needed. An existing parameter of the same name is not
 * replaced. Fails with `VIR_ERR_INVALID_ARG` when the name is too long; the array is still to be
 * freed by the caller then.
 *
 * @param params The array; start with NULL.
 * @param nparams Room in `params` going in, number of elements coming out.
 * @param maxparams Room in the array, kept up to date; start with 0.
 * @param name Name of the parameter, fewer than `VIR_TYPED_PARAM_FIELD_LENGTH` bytes.
 * @param value Text to add.
 * @return 0 on success, -1 on failure.
 * @since 1.0.2
 */
int virTypedParamsAddString(virTypedParameterPtr *params,
                            int *nparams,
                            int *maxparams,
                            const char *name,
                            const char *value);

/**
 * Appends several texts to a set of parameters, all with the same name.
 *
 * The texts are copied; the array grows as needed. On failure, some of them may have been added.
 *
 * @param params The array; start with NULL.
 * @param nparams Room in `params` going in, number of elements coming out.
 * @param maxparams Room in the array, kept up to date; start with 0.
 * @param name Name of the parameters, fewer than `VIR_TYPED_PARAM_FIELD_LENGTH` bytes.
 * @param values Texts to add, ended by NULL; a NULL array adds nothing.
 * @return 0 on success, -1 on failure.
 * @since 1.2.17
 */
int virTypedParamsAddStringList(virTypedParameterPtr *params,
                                int *nparams,
                                int *maxparams,
                                const char *name,
                                const char **values);

/**
 * Appends a parameter whose value is given as text and converted to the wanted type.
 *
 * The array grows as needed. Fails with `VIR_ERR_INVALID_ARG` when the text does not fit the type.
 *
 * @param params The array; start with NULL.
 * @param nparams Room in `params` going in, number of elements coming out.
 * @param maxparams Room in the array, kept up to date; start with 0.
 * @param name Name of the parameter, fewer than `VIR_TYPED_PARAM_FIELD_LENGTH` bytes.
 * @param type Type to convert to.
 * @param value Value as text; `0` or `1` for yes-or-no values.
 * @return 0 on success, -1 on failure.
 * @since 1.0.2
 */
int virTypedParamsAddFromString(virTypedParameterPtr *params,
                                int *nparams,
                                int *maxparams,
                                const char *name,
                                int type,
                                const char *value);

/**
 * Frees the texts inside a set of parameters, but not the array.
 *
 * For arrays the caller has made room for itself.
 *
 * @param params Array to clear; NULL is accepted.
 * @param nparams Number of elements in `params`.
 * @since 1.0.2
 */
void virTypedParamsClear(virTypedParameterPtr params, int nparams);

/**
 * Frees a set of parameters: the texts inside, and the array.
 *
 * @param params Array to free; NULL is accepted.
 * @param nparams Number of elements in `params`.
 * @since 1.0.2
 */
void virTypedParamsFree(virTypedParameterPtr params, int nparams);

# ifdef __cplusplus
}
# endif

#endif /* __VIR_VIRCOMMON_H__ */
