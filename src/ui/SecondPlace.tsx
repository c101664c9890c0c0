import { CheckRow } from './CheckRow'
import { Field } from './Field'
import { MonthField } from './MonthField'

interface Elsewhere {
  readonly elsewhere: boolean
  readonly where: string
  /** Months of the year, 1 to 12. */
  readonly from: number
  readonly to: number
}

interface SecondPlaceProps {
  /** Begins the id of each field. */
  id: string
  filled: Elsewhere
  put: (touched: Partial<Elsewhere>) => void
  error: string | undefined
}

/** Where a household lives besides, and in which months. */
export const SecondPlace = ({ id, filled, put, error }: SecondPlaceProps) => (
  <>
    <CheckRow
      id={`${id}-elsewhere`}
      title="有几个月住别处"
      text="比如夏天在夏营地、冬天进城"
      checked={filled.elsewhere}
      onChange={(elsewhere) => put({ elsewhere })}
    />
    {filled.elsewhere && (
      <>
        <Field
          id={`${id}-where`}
          label="住哪儿"
          value={filled.where}
          onChange={(where) => put({ where })}
          max={30}
          placeholder="比如：北沟夏营地"
          error={error}
        />
        <MonthField id={`${id}-from`} label="几月去" value={filled.from} onChange={(from) => put({ from })} />
        <MonthField id={`${id}-to`} label="几月回" value={filled.to} onChange={(to) => put({ to })} />
      </>
    )}
  </>
)
