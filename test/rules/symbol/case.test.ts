import { speaks } from "../said.ts";

speaks("symbol/case", [["See A/Res/64/293.", 'warning "Res": "Res" for RES → A/RES/64/293', "See A/RES/64/293."]]);
