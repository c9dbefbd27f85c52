// The least that any program takes: nothing.
