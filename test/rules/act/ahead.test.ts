import { speaks, stops } from "../said.ts";

stops("act/ahead", [
  // The eightieth session of the General Assembly is the last that the registry knows; two more are announced
  ["See A/RES/99/1.", 'warning "A/RES/99/1"'],
  ["See A/C.3/99/L.5.", 'warning "A/C.3/99/L.5"'],
  ["See A/82/5."],
  ["See General Assembly resolution 99/1.", 'warning "resolution 99/1"'],
  // The sixtieth of the Human Rights Council, which meets three times a year
  ["See A/HRC/95/4.", 'warning "A/HRC/95/4"'],
  ["See A/HRC/62/4."],
  // No session has adopted so many
  ["See A/RES/70/999.", 'warning "A/RES/70/999"'],
  ["See A/RES/70/299."],
  ["See General Assembly decision 70/551."],
  ["See S/RES/9999.", 'warning "S/RES/9999"'],
  ["See Security Council resolution 2900 (2037).", 'warning "resolution 2900 (2037)"'],
  ["See A/10034."],
  // The last that is known are 37 and 40; two a year may come
  ["See CCPR/C/GC/99.", 'warning "CCPR/C/GC/99"'],
  ["See CCPR/C/GC/38."],
  ["See CEDAW general recommendation No. 95.", 'warning "general recommendation No. 95"'],
  ["See CEDAW general recommendation No. 41."],
]);

speaks("act/ahead", [
  ["See A/RES/70/999.", 'warning "A/RES/70/999": no session of the General Assembly has come to resolution 999'],
]);

// act/form says it
stops("act/ahead", [["See General Assembly resolution 1325 (2000)."]]);
