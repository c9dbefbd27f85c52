import { speaks, stops } from "../said.ts";

speaks("style/body-abbreviated", [
  ["In UNGA resolution 64/293, States agreed.", 'style "UNGA": "UNGA" is abbreviated → General Assembly'],
]);

stops("style/body-abbreviated", [
  ["See SC resolution 1325 (2000).", 'style "SC" → Security Council'],
  ["See Council resolution 1325 (2000)."],
  ["See UNEA resolution 5/14."],
]);
