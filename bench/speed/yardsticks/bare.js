// The least time that any program takes: it does nothing.
