/** The chain of trust. */
export const dnssec = {
  "dnssec.picture": "The chain of trust of {name}, drawn. The list that follows says the same in words.",
  "dnssec.anchors": "Trust anchors",
  "dnssec.ds": "DS records",
  "dnssec.keys": "Keys",
  "dnssec.records": "Records",
  "dnssec.ksk": "{tag}, key-signing",
  "dnssec.zsk": "{tag}, zone-signing",
  "dnssec.signedBy": "signed by {tags}",
  "dnssec.until": "until {time}",
};
