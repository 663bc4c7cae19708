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
// parameter of the tag `count`. A list of texts is the same parameter several times.

// paramValues are typed parameters by name. Of one that is there several times, all texts are kept.
type paramValues map[string][]any

// DomainLaunchSecurityStateParameters is what SetLaunchSecurityState takes.
type DomainLaunchSecurityStateParameters = DomainLaunchSecurityParameters

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
	var taken T
	paramsOf(list, count).fill(reflect.ValueOf(&taken).Elem(), "")
	return &taken
}

// fill sets the fields of a struct, and says whether there was any.
func (values paramValues) fill(to reflect.Value, prefix string) bool {
	any := false
	for i := 0; i < to.NumField(); i++ {
		tag := to.Type().Field(i)
		name, ok := tag.Tag.Lookup("param")
		if !ok {
			continue
		}
		field := to.Field(i)
		switch {
		case field.Kind() == reflect.Pointer:
			inner := reflect.New(field.Type().Elem())
			if values.fill(inner.Elem(), prefix+name) {
				field.Set(inner)
				any = true
			}
		case field.Kind() == reflect.Struct:
			any = values.fill(field, prefix+name) || any
		case field.Kind() == reflect.Slice && field.Type().Elem().Kind() == reflect.Struct:
			any = values.fillList(field, prefix+name, tag.Tag.Get("count")) || any
		default:
			if found := values[prefix+name]; len(found) > 0 && setParam(field, found) {
				// The second form of a figure has no mark of its own.
				if mark := to.FieldByName(tag.Name + "Set"); mark.IsValid() {
					mark.SetBool(true)
				}
				any = true
			}
		}
	}
	return any
}

// fillList makes a list of structs as long as its parameters say. No list is longer than there are parameters.
func (values paramValues) fillList(to reflect.Value, prefix, counter string) bool {
	if counter == "" {
		counter = prefix + "count"
	}
	var count uint64
	if found := values[counter]; len(found) > 0 {
		setParam(reflect.ValueOf(&count).Elem(), found)
	}
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

// setParam sets a field to a value of its kind, and says whether it could.
func setParam(field reflect.Value, values []any) bool {
	if field.Kind() == reflect.Slice {
		for _, value := range values {
			text, ok := value.(string)
			if !ok {
				return false
			}
			field.Set(reflect.Append(field, reflect.ValueOf(text)))
		}
		return true
	}
	value := reflect.ValueOf(values[0])
	isText := func(v reflect.Value) bool { return v.Kind() == reflect.String }
	if isText(value) != isText(field) || !value.CanConvert(field.Type()) {
		return false
	}
	field.Set(value.Convert(field.Type()))
	return true
}

// namedParam is a parameter on its way to C.
type namedParam struct {
	name  string
	value reflect.Value
}

// paramsIn is an array for C of what is set in a struct; C.virTypedParamsFree gives it back.
func paramsIn[T any](from *T) (C.virTypedParameterPtr, C.int) {
	if from == nil {
		return nil, 0
	}
	given := given(reflect.ValueOf(from).Elem())
	if len(given) == 0 {
		return nil, 0
	}
	size := C.size_t(unsafe.Sizeof(C.virTypedParameter{}))
	list := (C.virTypedParameterPtr)(C.calloc(C.size_t(len(given)), size))
	places := unsafe.Slice((*C.virTypedParameter)(list), len(given))
	for i := range places {
		place := &places[i]
		for j, letter := range []byte(given[i].name) {
			place.field[j] = C.char(letter)
		}
		setValue(place, given[i].value)
	}
	return list, C.int(len(given))
}

// given is the parameters that are set in a struct.
func given(from reflect.Value) []namedParam {
	var found []namedParam
	for i := 0; i < from.NumField(); i++ {
		tag := from.Type().Field(i)
		name, ok := tag.Tag.Lookup("param")
		if mark := from.FieldByName(tag.Name + "Set"); !ok || !mark.IsValid() || !mark.Bool() {
			continue
		}
		field := from.Field(i)
		if field.Kind() != reflect.Slice {
			found = append(found, namedParam{name, field})
			continue
		}
		for j := 0; j < field.Len(); j++ {
			found = append(found, namedParam{name, field.Index(j)})
		}
	}
	return found
}

// setValue is a value of Go in C.
func setValue(to *C.virTypedParameter, value reflect.Value) {
	place := unsafe.Pointer(&to.value[0])
	kind := TYPED_PARAM_INT
	switch value.Kind() {
	case reflect.Int:
		*(*C.int)(place) = C.int(value.Int())
	case reflect.Uint:
		kind = TYPED_PARAM_UINT
		*(*C.uint)(place) = C.uint(value.Uint())
	case reflect.Int64:
		kind = TYPED_PARAM_LLONG
		*(*C.longlong)(place) = C.longlong(value.Int())
	case reflect.Uint64:
		kind = TYPED_PARAM_ULLONG
		*(*C.ulonglong)(place) = C.ulonglong(value.Uint())
	case reflect.Float64:
		kind = TYPED_PARAM_DOUBLE
		*(*C.double)(place) = C.double(value.Float())
	case reflect.Bool:
		kind = TYPED_PARAM_BOOLEAN
		*(*C.char)(place) = C.char(truth(value.Bool()))
	case reflect.String:
		kind = TYPED_PARAM_STRING
		*(**C.char)(place) = C.CString(value.String())
	}
	to._type = C.int(kind)
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
