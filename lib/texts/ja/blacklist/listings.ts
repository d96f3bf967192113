import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** What every check of listings says, by its English text. */
export const listings: LookupTexts["sentences"] = {
  "{answered} of {asked} such {asked|list|lists} answered, and none of them lists it. What the others would say is not known.":
    "該当するリスト {asked} 件のうち応答した {answered} 件には載っていません。ほかのリストについては不明です。",
  "{answered} of {asked} such {asked|list|lists} answered.": "該当するリスト {asked} 件のうち {answered} 件が応答しました。",
  "None of the {asked} such {asked|list|lists} could be asked; the rows say why.":
    "該当するリスト {asked} 件のどれにも問い合わせできませんでした。理由は各行に示しています。",
  "No such list was asked; the rows say why.": "該当するリストには問い合わせていません。理由は各行に示しています。",
  "No list was asked; the rows say why.": "どのリストにも問い合わせていません。理由は各行に示しています。",
  "The target is an address.": "対象はアドレスです。",
  "There is no address to ask about.": "問い合わせるアドレスがありません。",
};
