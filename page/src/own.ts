/**
 * Sets the tables of one's own, which the page hands over as the worker's name. It comes before all that derive their words
 * from them, so it imports nothing; the symbol is `ownTablesKey` of src/facts/own-tables.ts.
 */
if (self.name) Object.assign(self, { [Symbol.for("wgtip.tables")]: JSON.parse(self.name) });

export {};
