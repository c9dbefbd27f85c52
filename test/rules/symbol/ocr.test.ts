import { speaks } from "../said.ts";

speaks("symbol/ocr", [
  ["See A/CONF.121/1PM/1.", 'warning "1PM": "1PM" looks like IPM → A/CONF.121/IPM/1', "See A/CONF.121/IPM/1."],
]);
