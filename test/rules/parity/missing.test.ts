import { expect, test } from "vitest";
import { parityFindings } from "../run.ts";
import { speaks } from "../said.ts";

speaks("parity/missing", [
  [
    "Recalling A/RES/64/293 and A/RES/70/1\nRappelant A/RES/64/293",
    'warning "Rappelant A/RES/64/293": the English version (draft.en.md:1:28) cites A/RES/70/1 in this paragraph',
  ],
  [
    "Recalling A/RES/64/293\nRappelant A/RES/64/293 et A/RES/70/1",
    'warning "A/RES/70/1": the English version (draft.en.md:1:1) does not cite A/RES/70/1 in this paragraph',
  ],
]);

test("not for a number that the other version has in words that are not read", async () => {
  expect(await parityFindings("Recalling resolution 64/293 of the General Assembly\n忆及大会第64/293号决议²")).toEqual(
    [],
  );
  expect(await parityFindings("See A/79/302\nانظر A/٧٩/٣٠٢")).toEqual([]);
});

test("not for corrigenda, which are issued for one language", async () => {
  expect(await parityFindings("See A/60/88 and A/60/88/Corr.2\nVoir A/60/88 et A/60/88/Corr.1")).toEqual([]);
});

test("not for that resolution, which refers back", async () => {
  const text = "Recalling A/RES/64/293, and reaffirming that resolution\nRappelant A/RES/64/293";
  expect(await parityFindings(text)).toEqual([]);
});

test("an article has other letters in other languages", async () => {
  const english =
    "requests the administering Power, under Article 73 e of the Charter of the United Nations, to report";
  const chinese = "促请管理国依照《宪章》第七十三条(辰)款提出报告";
  expect(await parityFindings([english, english, english, english, chinese].join("\n"))).toEqual([]);
});
