package conformance

// Values of the package as canonical text, the same in every language.

import (
	"encoding/hex"
	"fmt"
	"reflect"
	"sort"
	"strconv"
	"strings"

	"libvirt.org/go/libvirt"
)

// shown is canonical text.
type shown string

// show is a value as canonical text.
func show(value any) shown {
	switch value := value.(type) {
	case shown:
		return value
	case []byte:
		return shown("x'" + hex.EncodeToString(value) + "'")
	case string:
		return quoted(value)
	}
	return showReflected(reflect.ValueOf(value))
}

func showReflected(value reflect.Value) shown {
	if value.Kind() == reflect.Pointer {
		if value.IsNil() {
			return "null"
		}
		value = value.Elem()
	}
	switch {
	case value.CanInt():
		return shown(strconv.FormatInt(value.Int(), 10))
	case value.CanUint():
		return shown(strconv.FormatUint(value.Uint(), 10))
	case value.CanFloat():
		return shown(fmt.Sprintf("%.6g", value.Float()))
	}
	switch value.Kind() {
	case reflect.Bool:
		return shown(strconv.FormatBool(value.Bool()))
	case reflect.String:
		return quoted(value.String())
	case reflect.Slice:
		all := make([]string, value.Len())
		for i := range all {
			all[i] = string(show(value.Index(i).Interface()))
		}
		return shown("[" + strings.Join(all, ", ") + "]")
	case reflect.Struct:
		return showStruct(value)
	}
	panic(wrong(fmt.Sprintf("a %s cannot be shown", value.Type())))
}

// showStruct shows an object, a record, or typed parameters.
func showStruct(value reflect.Value) shown {
	if object, ok := showObject(value.Interface()); ok {
		return object
	}
	if fields, ok := records[value.Type().Name()]; ok {
		all := make([]string, len(fields))
		for i, names := range fields {
			all[i] = names[0] + ": " + string(show(value.FieldByName(names[1]).Interface()))
		}
		return braces(all)
	}
	all := params(value, "")
	sort.Slice(all, func(i, j int) bool { return all[i][0] < all[j][0] })
	pairs := make([]string, len(all))
	for i, pair := range all {
		pairs[i] = pair[0] + ": " + pair[1]
	}
	return braces(pairs)
}

func braces(fields []string) shown { return shown("{" + strings.Join(fields, ", ") + "}") }

// showObject is an object's kind, and what tells it from others of its kind.
func showObject(value any) (shown, bool) {
	switch object := value.(type) {
	case libvirt.Connect:
		return "Connect", true
	case libvirt.AdmConnect:
		return "AdmConnect", true
	case libvirt.AdmClient:
		return "AdmClient", true
	case libvirt.AdmServer:
		return named("AdmServer", object.GetName)
	case libvirt.Stream:
		return "Stream", true
	case libvirt.Domain:
		return named("Domain", object.GetName)
	case libvirt.DomainSnapshot:
		return named("DomainSnapshot", object.GetName)
	case libvirt.DomainCheckpoint:
		return named("DomainCheckpoint", object.GetName)
	case libvirt.Interface:
		return named("Interface", object.GetName)
	case libvirt.Network:
		return named("Network", object.GetName)
	case libvirt.NetworkPort:
		return named("NetworkPort", object.GetUUIDString)
	case libvirt.NodeDevice:
		return named("NodeDevice", object.GetName)
	case libvirt.NWFilter:
		return named("NWFilter", object.GetName)
	case libvirt.NWFilterBinding:
		return named("NWFilterBinding", object.GetPortDev)
	case libvirt.Secret:
		return named("Secret", object.GetUUIDString)
	case libvirt.StoragePool:
		return named("StoragePool", object.GetName)
	case libvirt.StorageVol:
		return named("StorageVol", object.GetName)
	}
	return "", false
}

func named(kind string, name func() (string, error)) (shown, bool) {
	text, err := name()
	if err != nil {
		panic(wrong(fmt.Sprintf("a %s without a name: %v", kind, err)))
	}
	return shown(kind + "(" + string(quoted(text)) + ")"), true
}

// params are the fields of a struct that are there, by their names in C.
func params(value reflect.Value, prefix string) [][2]string {
	var all [][2]string
	for i := 0; i < value.NumField(); i++ {
		field, place := value.Type().Field(i), value.Field(i)
		name, ok := field.Tag.Lookup("param")
		if !ok || place.Kind() == reflect.Pointer && place.IsNil() {
			continue
		}
		name = prefix + name
		switch {
		case place.Kind() == reflect.Pointer:
			all = append(all, params(place.Elem(), name)...)
		case place.Kind() == reflect.Struct:
			all = append(all, params(place, name)...)
		case place.Kind() == reflect.Slice && place.Type().Elem().Kind() == reflect.Struct:
			all = append(all, listed(field.Tag.Get("count"), name, place)...)
		default:
			if there := value.FieldByName(field.Name + "Set"); there.IsValid() && there.Bool() {
				all = append(all, [2]string{name, string(show(place.Interface()))})
			}
		}
	}
	return all
}

// listed are the parameters of a list of structs, with how many there are.
func listed(counter, prefix string, list reflect.Value) [][2]string {
	if list.Len() == 0 {
		return nil
	}
	if counter == "" {
		counter = prefix + "count"
	}
	all := [][2]string{{counter, strconv.Itoa(list.Len())}}
	for i := 0; i < list.Len(); i++ {
		all = append(all, params(list.Index(i), fmt.Sprintf("%s%d.", prefix, i))...)
	}
	return all
}

// quoted is a text with what would end it spelled out.
func quoted(text string) shown {
	var out strings.Builder
	for _, c := range text {
		switch {
		case c == '"' || c == '\\':
			out.WriteString("\\" + string(c))
		case c == '\n':
			out.WriteString("\\n")
		case c == '\t':
			out.WriteString("\\t")
		case c == '\r':
			out.WriteString("\\r")
		case c < ' ':
			fmt.Fprintf(&out, "\\u%04x", c)
		default:
			out.WriteRune(c)
		}
	}
	return shown("\"" + out.String() + "\"")
}

// maybe is a text that may be absent, for which Go has the empty one.
func maybe(text string) shown {
	if text == "" {
		return "null"
	}
	return quoted(text)
}

// uuid is 16 bytes in the form that people know.
func uuid(bytes []byte) shown {
	if len(bytes) != 16 {
		return show(bytes)
	}
	return quoted(fmt.Sprintf("%x-%x-%x-%x-%x", bytes[:4], bytes[4:6], bytes[6:8], bytes[8:10], bytes[10:]))
}

// bits are the bits of bytes, the lowest first.
func bits(bytes []byte) []bool {
	list := make([]bool, 8*len(bytes))
	for i := range list {
		list[i] = bytes[i/8]>>(i%8)&1 == 1
	}
	return list
}

// packed are bits as bytes, so many of them.
func packed(list []bool, size int) []byte {
	bytes := make([]byte, size)
	for i, used := range list {
		if used && i/8 < size {
			bytes[i/8] |= 1 << (i % 8)
		}
	}
	return bytes
}
