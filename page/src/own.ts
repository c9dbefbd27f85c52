/**
 * Sets the tables of one's own, which the page hands over as the worker's name: this module is evaluated before all that
 * derive their words from them.
 */
import { ownTablesKey } from "../../src/facts/own-tables.ts";

if (self.name) Object.assign(self, { [ownTablesKey]: JSON.parse(self.name) });
