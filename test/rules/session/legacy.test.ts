import { speaks, stops } from "../said.ts";

speaks("session/legacy", [
  [
    "In General Assembly resolution 2625 (XXVI), States agreed.",
    'warning "resolution 2625 (XXVI)": resolution 2625 is of session XXV; session XXVI has the numbers 2751 to 2903 → A/RES/2625 (XXV)',
  ],
]);

stops("session/legacy", [
  // The numbers of the twenty-sixth session are 2751 to 2903; the edges are not certain
  ["See General Assembly resolution 2747 (XXVI).", 'warning "resolution 2747 (XXVI)" → A/RES/2747 (XXV)'],
  ["See General Assembly resolution 2748 (XXVI)."],
  ["See General Assembly resolution 2906 (XXVI)."],
  ["See General Assembly resolution 2907 (XXVI).", 'warning "resolution 2907 (XXVI)"'],
  ["See A/RES/2625 (XXVI).", 'warning "A/RES/2625 (XXVI)" → A/RES/2625 (XXV)'],
  // Session XXX was the last with a Roman numeral
  ["See General Assembly resolution 3281 (XXXIX).", 'warning "resolution 3281 (XXXIX)" → A/RES/3281 (XXIX)'],
  ["See resolution 2625 (XXVI)."],
  ["The General Assembly met on resolution 2625 (XXVI).", 'warning "resolution 2625 (XXVI)" → A/RES/2625 (XXV)'],
  ["The General Assembly met on resolution 10 (XXVI)."],
  ["See General Assembly resolution 3201 (S-VI)."],
  [
    "See General Assembly resolution 2625 (XXVI). In the same resolution, it is said.",
    'warning "resolution 2625 (XXVI)" → A/RES/2625 (XXV)',
  ],
]);
