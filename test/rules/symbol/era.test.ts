import { saysOnly, speaks, stops } from "../said.ts";

speaks("symbol/era", [
  ["See document S/1990/1299.", 'warning "S/1990/1299": S/1990/1299: symbols have the year since 1994'],
]);

stops("symbol/era", [
  ["See document A/30/99812.", 'warning "A/30/99812"'],
  ["See document A/31/12."],
  ["See document A/9/12."],
  ["See document E/1977/12.", 'warning "E/1977/12"'],
  ["See document E/1978/12."],
  ["See document E/1945/12."],
  ["See document S/1993/1299.", 'warning "S/1993/1299"'],
  ["See document S/1994/12."],
  ["See document S/30/12."],
  // Printed so in A/RES/78/79, and so known to the registry
  ["See document A/78423.", 'warning "A/78423" → A/78/423'],
  ["See document A/77312.", 'warning "A/77312" → A/77/312'],
  ["See document A/10500, S/26999 and E/6100."],
]);

saysOnly("symbol/era", [["See A/27/361.", "warning", "A/27/361", "A/72/361"]]);
