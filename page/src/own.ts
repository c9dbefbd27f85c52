/**
 * Sets the user's own tables, which the page passes as the worker's name. It must run before the modules that derive
 * their words from them, so it imports nothing; the symbol is `ownTablesKey` of src/facts/own-tables.ts.
 */
if (self.name) Object.assign(self, { [Symbol.for("wgtip.tables")]: JSON.parse(self.name) });

export {};
