import { speaks } from "../said.ts";

speaks("symbol/ocr", [
  ["See A/CONF.121/1PM/1.", 'warning "1PM": "1PM" looks like IPM → A/CONF.121/IPM/1', "See A/CONF.121/IPM/1."],
  ["See A/C0NF.151/26.", 'warning "C0NF.151": "C0NF.151" looks like CONF.151 → A/CONF.151/26', "See A/CONF.151/26."],
  ["See S/PR5T/2015/3.", 'warning "PR5T": "PR5T" looks like PRST → S/PRST/2015/3', "See S/PRST/2015/3."],
]);
