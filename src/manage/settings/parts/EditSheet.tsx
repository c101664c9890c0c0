import { matterClasses } from '@/contract/settings'
import { clocks } from '@/contract/words'
import { today } from '@/lib/words/calendar-day'
import { ArrangementSheet } from './ArrangementSheet'
import { CategorySheet } from './CategorySheet'
import { ChoiceSheet } from './ChoiceSheet'
import { LimitSheet } from './LimitSheet'
import { NumberSheet } from './NumberSheet'
import {
  choiceLists,
  withArrangement,
  withCategory,
  withChoice,
  withLimit,
  withoutArrangement,
  withoutChoice,
  type ChoiceList,
  type Limit,
  type Settings,
  type Target,
  type Values,
} from './values'
import { WorkdaySheet } from './WorkdaySheet'

interface EditSheetProps {
  target: Target
  settings: Settings
  values: Values
  onClose: () => void
  onChange: (values: Values) => void
}

type EditProps = Omit<EditSheetProps, 'target'>

const EditArrangement = ({ settings, values, onClose, onChange, year }: EditProps & { year: number | null }) => (
  <ArrangementSheet
    year={year ?? settings.unarranged ?? Number(today().slice(0, 4)) + 1}
    arrangement={values.arrangements.find((each) => each.year === year) ?? null}
    onClose={onClose}
    onSet={(next) => onChange(withArrangement(values, next))}
    onRemove={() => onChange(withoutArrangement(values, year ?? 0))}
  />
)

const EditChoice = ({ values, onClose, onChange, of, id }: EditProps & { of: ChoiceList; id: string | null }) => {
  const choice = values[of].find((one) => one.id === id) ?? null
  const remove = choice && values[of].length > 1 ? () => onChange(withoutChoice(values, of, choice.id)) : undefined
  return (
    <ChoiceSheet
      title={choiceLists[of]}
      choice={choice}
      onClose={onClose}
      onSet={(next) => onChange(withChoice(values, of, next))}
      onRemove={remove}
    />
  )
}

/** The sheet for what was tapped; it changes the draft only. */
export const EditSheet = ({ target, ...rest }: EditSheetProps) => {
  const { values, onClose, onChange } = rest
  switch (target.kind) {
    case 'limit': {
      const limit = values.limits[target.class][target.clock]
      return (
        <LimitSheet
          title={`${matterClasses[target.class]} · ${clocks[target.clock]}`}
          limit={limit}
          optional={target.clock === 'echo'}
          onClose={onClose}
          onSet={(next) => onChange(withLimit(values, target, next))}
        />
      )
    }
    case 'within': {
      const set = (next: Limit | null) => onChange({ ...values, [target.name]: next ?? values[target.name] })
      return (
        <LimitSheet
          title={target.name === 'confirmWithin' ? '等居民评价' : '差评整改'}
          limit={values[target.name]}
          optional={false}
          onClose={onClose}
          onSet={set}
        />
      )
    }
    case 'number': {
      const set = (value: number) => onChange({ ...values, numbers: { ...values.numbers, [target.name]: value } })
      return <NumberSheet name={target.name} value={values.numbers[target.name]} onClose={onClose} onSet={set} />
    }
    case 'workday':
      return <WorkdaySheet workday={values.workday} onClose={onClose} onSet={(workday) => onChange({ ...values, workday })} />
    case 'arrangement':
      return <EditArrangement {...rest} year={target.year} />
    case 'category': {
      const category = values.categories.find(({ id }) => id === target.id) ?? null
      return <CategorySheet category={category} onClose={onClose} onSet={(next) => onChange(withCategory(values, next))} />
    }
    case 'choice':
      return <EditChoice {...rest} of={target.of} id={target.id} />
  }
}
