import { saysOnly, speaks, stops } from "../said.ts";

speaks("symbol/stem", [
  [
    "See CTOC/CPO/WG.4/2010/6.",
    'warning "CTOC/CPO/WG.4/2010/6": no series begins like CTOC/CPO/WG.4/2010/6; did you mean CTOC/COP/WG.4/2010/6? → CTOC/COP/WG.4/2010/6',
  ],
]);

saysOnly("symbol/stem", [["See CTOC/CPO/WG.4/2010/6.", "warning", "CTOC/CPO/WG.4/2010/6", "CTOC/COP/WG.4/2010/6"]]);

stops("symbol/stem", [
  ["See A/HCR/27/37.", 'warning "A/HCR/27/37" → A/HRC/27/37'],
  ["See S/REZ/1325.", 'warning "S/REZ/1325" → S/RES/1325'],
  ["See A/RSE/64/293.", 'warning "A/RSE/64/293" → A/RES/64/293'],
  ["See CCRP/C/GC/34.", 'warning "CCRP/C/GC/34" → CCPR/C/GC/34'],
  ["See UNPE/EA.1/2.", 'warning "UNPE/EA.1/2" → UNEP/EA.1/2'],
  ["See A/AC/237/84.", 'warning "A/AC/237/84" → A/AC.237/84'],
  ["See A/CONF/151/26.", 'warning "A/CONF/151/26" → A/CONF.151/26'],
  ["See E/CN/4/2003/12.", 'warning "E/CN/4/2003/12" → E/CN.4/2003/12'],
  ["See E/CM.4/2005/12.", 'warning "E/CM.4/2005/12" → E/CN.4/2005/12'],
  ["See A/CONG.151/26.", 'warning "A/CONG.151/26" → A/CONF.151/26'],
  ["See ECE/RTANS/2020/1.", 'warning "ECE/RTANS/2020/1" → ECE/TRANS/2020/1'],
  ["See E/CN.4/2005/12, A/CONF.151/26, ECE/TRANS/WP.29/2020/1, ECE/MP.WAT/63 and ECE/CTCS/2019/2."],
  ["See A/COFN.151/26.", 'warning "A/COFN.151/26" → A/CONF.151/26'],
  ["See A/CA.237/84.", 'warning "A/CA.237/84" → A/AC.237/84'],
  ["See A/C.3/VP.8000.", 'warning "A/C.3/VP.8000" → A/C.3/PV.8000'],
  ["See S/VP.8000.", 'warning "S/VP.8000" → S/PV.8000'],
  ["See E/NC.15/2015/1.", 'warning "E/NC.15/2015/1" → E/CN.15/2015/1'],
  ["See A/C.3/80/RS.4.", 'warning "A/C.3/80/RS.4" → A/C.3/80/SR.4'],
  ["See A/CN.9/WG.II/PW.5.", 'warning "A/CN.9/WG.II/PW.5" → A/CN.9/WG.II/WP.5'],
  ["See E/CN.4/2000/NOG/3.", 'warning "E/CN.4/2000/NOG/3" → E/CN.4/2000/NGO/3'],
  ["See A/C.3/80/L.4/Rve.1.", 'warning "A/C.3/80/L.4/Rve.1" → A/C.3/80/L.4/Rev.1'],
  ["See A/80/2/Cor.1.", 'warning "A/80/2/Cor.1" → A/80/2/Corr.1'],
  ["See A/80/2/Crro.1.", 'warning "A/80/2/Crro.1" → A/80/2/Corr.1'],
  ["See A/80/2 and Coor.1.", 'warning "Coor.1" → A/80/2/Corr.1'],
  ["See A/80/6 (Introducton).", 'warning "A/80/6 (Introducton)" → A/80/6 (Introduction)'],
  ["See A/80/6 (Sct. 3).", 'warning "A/80/6 (Sct. 3)" → A/80/6 (Sect. 3)'],
  ["See S/PV.8000 (Resumtion 1).", 'warning "S/PV.8000 (Resumtion 1)" → S/PV.8000 (Resumption 1)'],
  ["See A/80/6 (Guterres), A/80/5 (Par. 3), A/63/49 and Art.5, and HSP/HA.1/Res.1."],
  ["See S/NC.1, E/CN.4/2000/NGO/3, CRC/C/IRL/CO/3, A/HRC/WG.6/1/ARE/1, E/ICEF/2020/P/L.1 and A/AC.105/C.2/L.1."],
  ["See CTOC/COP/GW.4/2010/1.", 'warning "CTOC/COP/GW.4/2010/1" → CTOC/COP/WG.4/2010/1'],
  ["See ST/GSB/2003/5.", 'warning "ST/GSB/2003/5" → ST/SGB/2003/5'],
  ["See TS/SGB/2003/5.", 'warning "TS/SGB/2003/5" → ST/SGB/2003/5'],
  ["See A/RHC/27/37.", 'warning "A/RHC/27/37" → A/HRC/27/37'],
  // A subsidiary that no table lists, another word one letter away, and a council of its own
  ["See E/ESCAP/CMG/1, ST/AO/SER.A/1, A/CONF.151/PC/1 and HS/GC/21/1."],
  ["See GA/RES/71/205.", 'warning "GA/RES/71/205" → A/RES/71/205'],
  ["See UNGA/RES/60/1.", 'warning "UNGA/RES/60/1" → A/RES/60/1'],
  ["See A/UNGA/RES/60/1.", 'warning "A/UNGA/RES/60/1" → A/RES/60/1'],
  ["See UN/A/RES/70/1.", 'warning "UN/A/RES/70/1" → A/RES/70/1'],
  ["See UNSC/RES/2254 (2015).", 'warning "UNSC/RES/2254 (2015)" → S/RES/2254 (2015)'],
  ["See HRC/RES/16/18.", 'warning "HRC/RES/16/18" → A/HRC/RES/16/18'],
  ["See the press releases GA/12561, GA/SHC/4391 and SC/15512."],
  ["See A/HRC/27/37, A/INF/74/4, A/BUR/62/1 and A/HRC/AC/1/2."],
  ["See NPT.CONF.2000/28 (Part III).", 'warning "NPT.CONF.2000/28 (Part III)" → NPT/CONF.2000/28 (Part III)'],
  ["See AC.5/64/L.3.", 'warning "AC.5/64/L.3" → A/C.5/64/L.3'],
  ["See S/PV/6201.", 'warning "S/PV/6201" → S/PV.6201'],
  ["See A/C.3/64/SR/6.", 'warning "A/C.3/64/SR/6" → A/C.3/64/SR.6'],
  // The Aarhus Convention's committee
  ["See ACCC/C/2004/8."],
]);
