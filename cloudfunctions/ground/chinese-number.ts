const numerals = '零一二三四五六七八九'
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100 }

/** 十二 is 12, 一百零三 is 103, 一二 is 12, 二〇三〇 is 2030, 012 is 12. `text`: digits or Chinese numerals, nothing else. */
export const numberOf = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text)
  const letters = Array.from(text.replace(/[〇○]/g, '零').replace(/两/g, '二'))
  const valueOf = (letter: string) => numerals.indexOf(letter)
  if (!letters.some((letter) => letter in units)) return letters.reduce((sum, letter) => sum * 10 + valueOf(letter), 0)
  let [sum, digit] = [0, 0]
  for (const letter of letters) {
    const unit = units[letter]
    if (unit === undefined) digit = valueOf(letter)
    else [sum, digit] = [sum + (digit === 0 ? 1 : digit) * unit, 0]
  }
  return sum + digit
}
