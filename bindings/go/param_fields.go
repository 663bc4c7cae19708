package libvirt

// #include "calls_common.h"
import "C"

import (
	"fmt"
	"reflect"
	"slices"
	"sync"
	"unsafe"
)

// typedParamsFieldInfo is where the value of a parameter comes from, or goes: exactly one of the pointers to values is
// there, and set says whether there is a value.
type typedParamsFieldInfo struct {
	set *bool
	i   *int
	ui  *uint
	l   *int64
	ul  *uint64
	d   *float64
	b   *bool
	s   *string
	sl  *[]string
}

// paramField is what the tags of one field of a struct say.
type paramField struct {
	// Of the parameter, or what the names of several begin with.
	name string
	// Which field of the struct it is, and which one is its mark; -1 for none.
	index, mark int
	// The parameter that says how long a list of structs is; none for the usual one.
	counter string
	// Whether a pointer is there even when nothing is in it.
	always bool
}

// knownFields is what paramFields has found of each type.
var knownFields sync.Map

// paramFields is the fields of a struct that have to do with parameters.
func paramFields(of reflect.Type) []paramField {
	if known, ok := knownFields.Load(of); ok {
		return known.([]paramField)
	}
	var fields []paramField
	for i := 0; i < of.NumField(); i++ {
		tag := of.Field(i)
		name, ok := tag.Tag.Lookup("param")
		if !ok {
			continue
		}
		_, always := tag.Tag.Lookup("always")
		field := paramField{name: name, index: i, mark: -1, counter: tag.Tag.Get("count"), always: always}
		mark := tag.Tag.Get("set")
		if mark == "" {
			mark = tag.Name + "Set"
		}
		if mark, ok := of.FieldByName(mark); ok {
			field.mark = mark.Index[0]
		}
		fields = append(fields, field)
	}
	knownFields.Store(of, fields)
	return fields
}

// info is where the value of a field of a struct is, with its mark. Enums are the numbers behind them.
func (field paramField) info(of reflect.Value) typedParamsFieldInfo {
	var info typedParamsFieldInfo
	if field.mark >= 0 {
		info.set = (*bool)(of.Field(field.mark).Addr().UnsafePointer())
	}
	value := of.Field(field.index)
	place := value.Addr().UnsafePointer()
	switch value.Kind() {
	case reflect.Int:
		info.i = (*int)(place)
	case reflect.Uint:
		info.ui = (*uint)(place)
	case reflect.Int64:
		info.l = (*int64)(place)
	case reflect.Uint64:
		info.ul = (*uint64)(place)
	case reflect.Float64:
		info.d = (*float64)(place)
	case reflect.Bool:
		info.b = (*bool)(place)
	case reflect.String:
		info.s = (*string)(place)
	case reflect.Slice:
		info.sl = (*[]string)(place)
	}
	return info
}

// assign sets the value from those of a parameter, which may be there several times, and says how many were taken.
func (info typedParamsFieldInfo) assign(values []any) int {
	if len(values) == 0 {
		return 0
	}
	taken := 1
	switch value := values[0]; {
	case info.sl != nil:
		taken = info.assignTexts(values)
	case info.s != nil:
		text, ok := value.(string)
		if !ok {
			return 0
		}
		*info.s = text
	case !info.assignNumber(value):
		return 0
	}
	if info.set != nil && taken > 0 {
		*info.set = true
	}
	return taken
}

func (info typedParamsFieldInfo) assignTexts(values []any) int {
	texts := []string{}
	for _, value := range values {
		if text, ok := value.(string); ok {
			texts = append(texts, text)
		}
	}
	*info.sl = texts
	return len(texts)
}

// assignNumber sets a number or a truth from one, whichever kind the server has chosen for it.
func (info typedParamsFieldInfo) assignNumber(value any) bool {
	switch {
	case info.i != nil:
		return assignAs(info.i, value)
	case info.ui != nil:
		return assignAs(info.ui, value)
	case info.l != nil:
		return assignAs(info.l, value)
	case info.ul != nil:
		return assignAs(info.ul, value)
	case info.d != nil:
		return assignAs(info.d, value)
	case info.b != nil:
		truth, ok := value.(bool)
		*info.b = ok && truth || !ok && *info.b
		return ok
	}
	return false
}

// assignAs sets a number from one of another type.
func assignAs[To int | uint | int64 | uint64 | float64](to *To, value any) bool {
	switch value := value.(type) {
	case int:
		*to = To(value)
	case uint:
		*to = To(value)
	case int64:
		*to = To(value)
	case uint64:
		*to = To(value)
	case float64:
		*to = To(value)
	default:
		return false
	}
	return true
}

// typedParamsUnpack sets what there is of the given fields, and says how many parameters that took.
func typedParamsUnpack(
	list C.virTypedParameterPtr, count C.int, infos map[string]typedParamsFieldInfo,
) (uint, error) {
	values := paramsOf(list, count)
	var taken uint
	for name, info := range infos {
		taken += uint(info.assign(values[name]))
	}
	return taken, nil
}

// typedParamsPackNew is an array for C of the fields that are set; C.virTypedParamsFree gives it back.
func typedParamsPackNew(infos map[string]typedParamsFieldInfo) (C.virTypedParameterPtr, C.int, error) {
	var names []string
	count := 0
	for name, info := range infos {
		if info.set == nil || !*info.set {
			continue
		}
		if len(name) >= int(C.VIR_TYPED_PARAM_FIELD_LENGTH) {
			message := fmt.Sprintf("the name of a parameter is too long: %s", name)
			return nil, 0, Error{Code: ERR_INVALID_ARG, Level: ERR_ERROR, Message: message}
		}
		names = append(names, name)
		count += info.count()
	}
	if count == 0 {
		return nil, 0, nil
	}
	slices.Sort(names)
	list := (C.virTypedParameterPtr)(C.calloc(C.size_t(count), C.size_t(unsafe.Sizeof(C.virTypedParameter{}))))
	places := unsafe.Slice((*C.virTypedParameter)(list), count)
	for _, name := range names {
		info := infos[name]
		for i := 0; i < info.count(); i++ {
			giveText(places[0].field[:], name)
			info.give(&places[0], i)
			places = places[1:]
		}
	}
	return list, C.int(count), nil
}

// count is how many parameters the value is.
func (info typedParamsFieldInfo) count() int {
	if info.sl != nil {
		return len(*info.sl)
	}
	return 1
}

// give puts the value into a parameter of C; of a list the one at an index.
func (info typedParamsFieldInfo) give(to *C.virTypedParameter, index int) {
	place := unsafe.Pointer(&to.value[0])
	kind := TYPED_PARAM_STRING
	switch {
	case info.i != nil:
		kind = TYPED_PARAM_INT
		*(*C.int)(place) = C.int(*info.i)
	case info.ui != nil:
		kind = TYPED_PARAM_UINT
		*(*C.uint)(place) = C.uint(*info.ui)
	case info.l != nil:
		kind = TYPED_PARAM_LLONG
		*(*C.longlong)(place) = C.longlong(*info.l)
	case info.ul != nil:
		kind = TYPED_PARAM_ULLONG
		*(*C.ulonglong)(place) = C.ulonglong(*info.ul)
	case info.d != nil:
		kind = TYPED_PARAM_DOUBLE
		*(*C.double)(place) = C.double(*info.d)
	case info.b != nil:
		kind = TYPED_PARAM_BOOLEAN
		*(*C.char)(place) = C.char(truth(*info.b))
	case info.sl != nil:
		*(**C.char)(place) = C.CString((*info.sl)[index])
	default:
		*(**C.char)(place) = C.CString(*info.s)
	}
	to._type = C.int(kind)
}
