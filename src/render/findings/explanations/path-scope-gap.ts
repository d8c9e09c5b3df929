import type { Explanations } from "../explanation.js";

export const pathScopeGap: Explanations = {
  en: {
    title: "A path whose evidence is of different contexts",
    why: "That one thing leads to a second in one country, and the second to a third in another, does not show that the first leads to the third in either.",
    consequence: "Every link looks tested, and the chain is tested nowhere.",
    repair:
      "Look for evidence on the missing links in one of the contexts, or for a study that follows the whole chain. Where the contexts are alike, say so: set the match of the scope to direct, with the reason in a note. Where two texts mean the same place, write it in the same words.",
  },
  nl: {
    title: "Een pad waarvan het bewijs over verschillende contexten gaat",
    why: "Dat het een in het ene land tot het ander leidt, en dat ander elders tot een derde, laat in geen van beide zien dat het eerste tot het derde leidt.",
    consequence: "Elk verband lijkt getoetst, en de keten is nergens getoetst.",
    repair:
      "Zoek in een van de contexten bewijs voor de verbanden die daar ontbreken, of een studie die de hele keten volgt. Lijken de contexten op elkaar, zeg dat dan: zet de match van de scope op direct, met de reden in een notitie. Bedoelen twee teksten dezelfde plaats, schrijf die dan met dezelfde woorden.",
  },
};
