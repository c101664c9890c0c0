import * as v from 'valibot'

/** A day of the calendar in China: 2027-02-05. */
const CalendarDate = v.pipe(v.string('请选择日期'), v.isoDate('日期不对，请重新选择'))

/**
 * 放假安排: what the State Council announces of a year in the November before. Days off from one date to another, and the days at
 * a weekend on which offices work instead.
 */
export const Arrangement = v.object({
  year: v.pipe(v.number('请选择哪一年'), v.integer('请选择哪一年'), v.minValue(2026, '请选择哪一年'), v.maxValue(2099, '请选择哪一年')),
  off: v.pipe(
    v.array(
      v.pipe(
        v.object({ from: CalendarDate, to: CalendarDate }),
        v.check(({ from, to }) => from <= to, '放假的最后一天不能早于第一天'),
      ),
    ),
    v.minLength(1, '请填写哪几天放假'),
    v.maxLength(15, '放假最多 15 段'),
  ),
  work: v.pipe(v.array(CalendarDate), v.maxLength(20, '上班的周末最多 20 天')),
})
export type Arrangement = v.InferOutput<typeof Arrangement>
