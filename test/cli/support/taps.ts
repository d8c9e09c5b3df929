/** A small theory in YAML: a contested, an untested and an insufficiently tested assumption. */
export const TAPS = `format: theory-of-change/1
id: taps
title: {en: Taps for all, nl: Kranen voor allen}
language: nl
asOf: 2018-10
interventions:
  install: {title: {en: Install taps, nl: Kranen plaatsen}}
outcomes:
  washing: {title: {en: People wash, nl: Mensen wassen zich}}
  health: {title: {en: Fewer fall ill, nl: Minder zieken}, level: long-term}
links:
  - {from: install, to: washing}
  - {from: washing, to: health}
assumptions:
  taps-used:
    statement: {en: Taps are used, nl: Kranen worden gebruikt}
    on: install->washing
  washing-helps:
    statement: {en: Washing helps, nl: Wassen helpt}
    on: washing->health
  soap: {statement: {en: There is soap, nl: Er is zeep}, on: washing}
evidence:
  for: {on: washing-helps, stance: supports, finding: Helped, date: 2015-01}
  against: {on: washing-helps, stance: opposes, finding: Did not help, date: 2020-06}
  some: {on: soap, stance: supports, finding: Some soap, date: 2017-01}
`;
