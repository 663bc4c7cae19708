package libvirt

/*
#include "calls_common.h"

static void
polyvirt_say_nothing(void *data POLYVIRT_PERHAPS_UNUSED, virErrorPtr error POLYVIRT_PERHAPS_UNUSED)
{
}

static void
polyvirt_keep_errors_quiet(void)
{
    virSetErrorFunc(NULL, polyvirt_say_nothing);
}
*/
import "C"

import "fmt"

// Error is what a call that failed says: its own error, taken in the call itself.
type Error struct {
	// Code is the kind of error.
	Code ErrorNumber

	// Domain is the part of the library that it comes from.
	Domain ErrorDomain

	// Message is the text for people.
	Message string

	// Level tells a warning from an error.
	Level ErrorLevel
}

// Error is the text for logs: numbers and message.
func (e Error) Error() string {
	return fmt.Sprintf("virError(Code=%d, Domain=%d, Message='%s')", e.Code, e.Domain, e.Message)
}

// Is lets errors.Is compare an error with a code: errors.Is(err, libvirt.ERR_NO_DOMAIN).
func (e Error) Is(target error) bool {
	code, ok := target.(ErrorNumber)
	return ok && e.Code == code
}

// Error is the text of a code on its own.
func (code ErrorNumber) Error() string {
	return fmt.Sprintf("virErrCode(%d)", int(code))
}

// Errors are results in Go: the library need not write them to the standard error stream as well.
func init() {
	C.polyvirt_keep_errors_quiet()
}

// makeError takes over an error from C.
func makeError(failure C.virErrorPtr) error {
	if failure == nil {
		return Error{Code: ERR_NO_MEMORY, Level: ERR_ERROR, Message: "out of memory"}
	}
	defer C.virFreeError(failure)
	return Error{
		Code:    ErrorNumber(failure.code),
		Domain:  ErrorDomain(failure.domain),
		Message: C.GoString(failure.message),
		Level:   ErrorLevel(failure.level),
	}
}

// noFunction is the error of a call that is given no function of the application.
func noFunction() error {
	return Error{Code: ERR_INVALID_ARG, Level: ERR_ERROR, Message: "there is no function to call"}
}

// noObject is the error of a call on an object that was freed, or never was one.
func noObject() error {
	return Error{Code: ERR_INVALID_ARG, Level: ERR_ERROR, Message: "the object was freed, or there is none"}
}
