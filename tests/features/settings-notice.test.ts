import { linesOf, readNotice, yearIn } from '@/manage/settings/parts/notice'

/** 国务院办公厅关于2026年部分节假日安排的通知 (国办发明电〔2025〕7号). */
const notice = `国务院办公厅关于2026年部分节假日安排的通知
经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。
国务院办公厅
2025年11月4日`

test('the notice is read as it is published', () => {
  expect(yearIn(notice)).toBe(2026)
  expect(readNotice(notice, 2026)).toEqual({
    year: 2026,
    off: [
      { from: '2026-01-01', to: '2026-01-03' },
      { from: '2026-02-15', to: '2026-02-23' },
      { from: '2026-04-04', to: '2026-04-06' },
      { from: '2026-05-01', to: '2026-05-05' },
      { from: '2026-06-19', to: '2026-06-21' },
      { from: '2026-09-25', to: '2026-09-27' },
      { from: '2026-10-01', to: '2026-10-07' },
    ],
    work: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  })
})

test.each([
  ['two days of work', '2月5日放假，2月27日至28日上班', [{ from: '2027-02-05', to: '2027-02-05' }], ['2027-02-27', '2027-02-28']],
  ['one day', '4月5日放假', [{ from: '2027-04-05', to: '2027-04-05' }], []],
  ['over the end of a month', '1月30日至2月5日放假', [{ from: '2027-01-30', to: '2027-02-05' }], []],
  ['a year that begins before it', '12月31日至1月2日放假', [{ from: '2026-12-31', to: '2027-01-02' }], []],
  ['with the years said', '2026年12月31日（周四）至2027年1月2日放假', [{ from: '2026-12-31', to: '2027-01-02' }], []],
  [
    'in somebody’s own words',
    '2月5日到13日放假，2月14日、20日补班',
    [{ from: '2027-02-05', to: '2027-02-13' }],
    ['2027-02-14', '2027-02-20'],
  ],
])('%s: %s', (_what, words, off, work) => {
  expect(readNotice(words, 2027)).toEqual({ year: 2027, off, work })
})

test.each(['', '放假安排另行通知', '2月14日上班', '春节放假九天'])('nothing is made of 「%s」', (words) => {
  expect(readNotice(words, 2027)).toBeNull()
})

test('what was understood is written so that it is read again as it was', () => {
  const early = '2026年12月31日至2027年1月2日放假，2月6日至12日放假，2026年12月27日、2月14日上班'
  for (const [words, year] of [
    [notice, 2026],
    [early, 2027],
  ] as const) {
    const read = readNotice(words, year)
    expect(read?.off.length).toBeGreaterThan(1)
    expect(read && readNotice(linesOf(read).join('\n'), year)).toEqual(read)
  }
})
