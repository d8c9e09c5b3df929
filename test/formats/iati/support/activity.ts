import type { IatiActivity } from "../../../../src/entries/formats/iati.js";

/** An activity that reports results; invented. */
export const ACTIVITY: IatiActivity = {
  identifier: "XM-EXAMPLE-1-WASH",
  reportingOrg: { ref: "XM-EXAMPLE-1", type: "22", name: "The Invented Water Trust" },
  participatingOrgs: [{ ref: "XM-EXAMPLE-1", role: "4", type: "22", name: "The Invented Water Trust" }],
  status: "2",
  dates: [
    { type: "2", date: "2022-09-01" },
    { type: "3", date: "2025-12-31" },
  ],
  description: "Taps, soap and lessons in twelve schools.",
  recipientCountries: [{ code: "KE", percentage: 100 }],
  sectors: [{ code: "12261", percentage: 100 }],
  generated: "2024-06-15T09:00:00Z",
};

/** The smallest valid activity around results that are written without one. */
export function wrapResults(results: string): string {
  return `<iati-activities version="2.03"><iati-activity xml:lang="en" default-currency="EUR"><iati-identifier>X-1-A</iati-identifier><reporting-org ref="X-1" type="10"><narrative>X</narrative></reporting-org><title><narrative>X</narrative></title><description><narrative>X</narrative></description><participating-org role="1" ref="X-1"/><activity-status code="2"/><activity-date type="1" iso-date="2020-01-01"/><recipient-country code="KE" percentage="100"/><sector vocabulary="1" code="12261"/>${results}</iati-activity></iati-activities>`;
}
