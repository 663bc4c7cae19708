package libvirt

// #include "calls_common.h"
import "C"

import (
	"reflect"
	"strconv"
	"strings"
	"unsafe"
)

// Sets of typed parameters are structs. A field with the tag `param:"NAME"` is the parameter NAME, and the field of
// its name with Set at the end says whether it is there. A struct with such a tag holds the parameters that begin
// with NAME; a list of structs those that begin with NAME and a number, as many as NAME and "count" say, or the
// parameter of the tag `count`. A list of texts is the same parameter several times. The tag `set` names another field
// that says whether there is one, and a pointer with the tag `always` is there even when nothing is in it.

// paramValues are typed parameters by name. Of one that is there several times, all texts are kept.
type paramValues map[string][]any

// paramsOf is the values in an array of C.
func paramsOf(list C.virTypedParameterPtr, count C.int) paramValues {
	values := paramValues{}
	for _, param := range unsafe.Slice((*C.virTypedParameter)(list), int(count)) {
		name := C.GoString(&param.field[0])
		if value := paramValue(&param); value != nil {
			values[name] = append(values[name], value)
		}
	}
	return values
}

// paramValue is the value of one parameter; nil when its type is not known.
func paramValue(param *C.virTypedParameter) any {
	place := unsafe.Pointer(&param.value[0])
	switch TypedParameterType(param._type) {
	case TYPED_PARAM_INT:
		return int(*(*C.int)(place))
	case TYPED_PARAM_UINT:
		return uint(*(*C.uint)(place))
	case TYPED_PARAM_LLONG:
		return int64(*(*C.longlong)(place))
	case TYPED_PARAM_ULLONG:
		return uint64(*(*C.ulonglong)(place))
	case TYPED_PARAM_DOUBLE:
		return float64(*(*C.double)(place))
	case TYPED_PARAM_BOOLEAN:
		return *(*C.char)(place) != 0
	case TYPED_PARAM_STRING:
		return C.GoString(*(**C.char)(place))
	}
	return nil
}

// takeParams takes over an array from C as a struct.
func takeParams[T any](list C.virTypedParameterPtr, count C.int) *T {
	defer C.virTypedParamsFree(list, count)
	return filled[T](paramsOf(list, count))
}

// filled is a struct of what there is.
func filled[T any](values paramValues) *T {
	var taken T
	values.fill(reflect.ValueOf(&taken).Elem(), "")
	return &taken
}

// fill sets the fields of a struct, and says whether there was any.
func (values paramValues) fill(to reflect.Value, prefix string) bool {
	any := false
	for _, field := range paramFields(to.Type()) {
		place, name := to.Field(field.index), prefix+field.name
		switch {
		case place.Kind() == reflect.Pointer:
			if !field.always && !values.begin(name) {
				continue
			}
			inner := reflect.New(place.Type().Elem())
			if values.fill(inner.Elem(), name) || field.always {
				place.Set(inner)
				any = true
			}
		case place.Kind() == reflect.Struct:
			any = values.fill(place, name) || any
		case place.Kind() == reflect.Slice && place.Type().Elem().Kind() == reflect.Struct:
			any = values.fillList(place, name, field.counter) || any
		default:
			if found := values[name]; found != nil {
				any = field.info(to).assign(found) > 0 || any
			}
		}
	}
	return any
}

// begin tells whether there is a parameter that begins with a prefix.
func (values paramValues) begin(prefix string) bool {
	for name := range values {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return false
}

// fillList makes a list of structs as long as its parameters say. No list is longer than there are parameters.
func (values paramValues) fillList(to reflect.Value, prefix, counter string) bool {
	if counter == "" {
		counter = prefix + "count"
	}
	var count uint64
	typedParamsFieldInfo{ul: &count}.assign(values[counter])
	if count == 0 || count > 1<<20 {
		return false
	}
	list := reflect.MakeSlice(to.Type(), int(count), int(count))
	for i := 0; i < int(count); i++ {
		values.fill(list.Index(i), prefix+strconv.Itoa(i)+".")
	}
	to.Set(list)
	return true
}

// paramsIn is an array for C of what is set in a struct; C.virTypedParamsFree gives it back. Its names are those of the
// spec, so that it cannot fail.
func paramsIn[T any](from *T) (C.virTypedParameterPtr, C.int) {
	if from == nil {
		return nil, 0
	}
	value := reflect.ValueOf(from).Elem()
	infos := map[string]typedParamsFieldInfo{}
	for _, field := range paramFields(value.Type()) {
		infos[field.name] = field.info(value)
	}
	list, count, _ := typedParamsPackNew(infos)
	return list, count
}

// TypedParamValue is a parameter whose name no rule knows. Exactly one of its values is there.
type TypedParamValue struct {
	Name   string
	Int    *int
	UInt   *uint
	Long   *int64
	ULong  *uint64
	Bool   *bool
	Float  *float64
	String *string
}

// ValueString is the value as text.
func (val *TypedParamValue) ValueString() string {
	switch {
	case val.Int != nil:
		return strconv.Itoa(*val.Int)
	case val.UInt != nil:
		return strconv.FormatUint(uint64(*val.UInt), 10)
	case val.Long != nil:
		return strconv.FormatInt(*val.Long, 10)
	case val.ULong != nil:
		return strconv.FormatUint(*val.ULong, 10)
	case val.Bool != nil:
		return strconv.FormatBool(*val.Bool)
	case val.Float != nil:
		return strconv.FormatFloat(*val.Float, 'f', 6, 64)
	case val.String != nil:
		return *val.String
	}
	return "<nil>"
}

// raw is the parameters that begin with a prefix and pass a filter, without it.
func (values paramValues) raw(prefix string, keep func(string) bool) []TypedParamValue {
	var found []TypedParamValue
	for name, all := range values {
		if !strings.HasPrefix(name, prefix) || !keep(name) {
			continue
		}
		param := TypedParamValue{Name: strings.TrimPrefix(name, prefix)}
		switch value := all[0].(type) {
		case int:
			param.Int = &value
		case uint:
			param.UInt = &value
		case int64:
			param.Long = &value
		case uint64:
			param.ULong = &value
		case bool:
			param.Bool = &value
		case float64:
			param.Float = &value
		case string:
			param.String = &value
		}
		found = append(found, param)
	}
	return found
}
