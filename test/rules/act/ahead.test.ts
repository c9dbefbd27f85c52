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
  ["See decision 12/CP.99.", 'warning "decision 12/CP.99"'],
  ["See decision 1/CP.30 and CTOC COP resolution 13/1."],
  ["See CTOC COP resolution 25/1.", 'warning "resolution 25/1"'],
  ["See S/2019/1810.", 'warning "S/2019/1810"'],
  ["See S/2014/1441, A/54/2000/Add.1, A/62/1014, A/HRC/10/138 and E/2001/321."],
  ["See A/80/9999.", 'warning "A/80/9999"'],
  ["See A/HRC/54/500.", 'warning "A/HRC/54/500"'],
  ["See A/80/6 (Sect. 92).", 'warning "A/80/6 (Sect. 92)"'],
  ["See A/80/6 (Income sect. 30).", 'warning "A/80/6 (Income sect. 30)"'],
  ["See A/62/6 (Sect. 36) and A/80/6 (Income sect. 3)."],
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
