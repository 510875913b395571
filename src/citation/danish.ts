/** What CSL needs to write a reference in Danish: the library brings no Danish of its own. */

const months = Array.from({ length: 12 }, (_, index) =>
  new Intl.DateTimeFormat('da-DK', { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2001, index, 1)),
  ),
)

const monthTerms = months.map(
  (name, index) => `<term name="month-${String(index + 1).padStart(2, '0')}">${name}</term>`,
)

/** The locale da-DK as CSL 1.0, with the terms that our items need: none stands in for one that is not here. */
export const danishLocale = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="da-DK">
  <style-options punctuation-in-quote="false"/>
  <date form="text"><date-part name="day" suffix=". "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
  <date form="numeric"><date-part name="day" suffix="."/><date-part name="month" form="numeric" suffix="."/><date-part name="year"/></date>
  <terms>
    <term name="open-quote">»</term>
    <term name="close-quote">«</term>
    <term name="open-inner-quote">›</term>
    <term name="close-inner-quote">‹</term>
    <term name="no date">uden år</term>
    <term name="no date" form="short">u.å.</term>
    <term name="retrieved">hentet fra</term>
    <term name="and">og</term>
    <term name="et-al">et al.</term>
    <term name="in">i</term>
    <term name="editor" form="short">red.</term>
    ${monthTerms.join('')}
  </terms>
</locale>`

const englishOrder =
  '<date variable="issued"><date-part name="month"/><date-part name="day" prefix=" "/></date>'
const danishOrder =
  '<date variable="issued"><date-part name="day" form="numeric" suffix=". "/><date-part name="month"/></date>'

/**
 * APA with the day before the month and names as they are written: the style fixes the English order and capitals, which no
 * locale can change.
 */
export function inDanish(apa: string): string {
  return apa
    .replaceAll(englishOrder, danishOrder)
    .replaceAll('text-case="title" variable="container-title"', 'variable="container-title"')
}
