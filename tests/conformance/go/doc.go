// Package conformance holds the cases of tests/conformance in Go, over the package as its users call it: `go test .`
package conformance
