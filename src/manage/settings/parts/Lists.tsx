import { View } from '@tarojs/components'
import { matterClasses } from '@/contract/settings'
import { clocks } from '@/contract/words'
import { Part } from '@/ui/Part'
import { Row } from '@/ui/Row'
import { choiceLists, keysOf, type Settings, type Target, type Values } from './values'
import { numberWords } from './figures'
import { knownNumbers, limitWords, numberSaid, periodWords } from './words'

interface ListsProps {
  settings: Settings
  values: Values
  /** Undefined when the person may only look. */
  onPick: ((target: Target) => void) | undefined
}

const End = ({ words, changed }: { words: string; changed: boolean }) => (
  <View className={`setting-value${changed ? ' setting-changed' : ''}`}>{changed ? `改成 ${words}` : words}</View>
)

const pick = (onPick: ListsProps['onPick'], target: Target) => onPick && (() => onPick(target))

export const Limits = ({ settings, values, onPick }: ListsProps) => (
  <>
    {keysOf(values.limits).map((of) => (
      <Part key={of} id={`limits-${of}`} title={matterClasses[of]}>
        {keysOf(values.limits[of]).map((clock) => {
          const words = limitWords(values.limits[of][clock])
          const changed = words !== limitWords(settings.inForce.limits[of][clock])
          return (
            <Row
              key={clock}
              id={`limit-${of}-${clock}`}
              title={clocks[clock]}
              end={<End words={words} changed={changed} />}
              onClick={pick(onPick, { kind: 'limit', class: of, clock })}
            />
          )
        })}
      </Part>
    ))}
  </>
)

const withins = [
  { name: 'confirmWithin', title: '等居民评价' },
  { name: 'reworkWithin', title: '差评整改' },
] as const

export const Times = ({ settings, values, onPick }: ListsProps) => {
  const hours = values.workday.map(periodWords).join('，')
  const changed = hours !== settings.inForce.workday.map(periodWords).join('，')
  return (
    <Part id="times" title="时间">
      {withins.map(({ name, title }) => (
        <Row
          key={name}
          id={name}
          title={title}
          end={<End words={limitWords(values[name])} changed={limitWords(values[name]) !== limitWords(settings.inForce[name])} />}
          onClick={pick(onPick, { kind: 'within', name })}
        />
      ))}
      <Row
        id="workday"
        title="上班时间"
        text={hours}
        end={changed ? <View className="setting-value setting-changed">改了</View> : undefined}
        onClick={pick(onPick, { kind: 'workday' })}
      />
    </Part>
  )
}

export const Numbers = ({ settings, values, onPick }: ListsProps) => (
  <Part id="numbers" title="数字">
    {knownNumbers(values).map((name) => (
      <Row
        key={name}
        id={`number-${name}`}
        title={numberWords[name].name}
        end={<End words={numberSaid(name, values.numbers[name])} changed={values.numbers[name] !== settings.inForce.numbers[name]} />}
        onClick={pick(onPick, { kind: 'number', name })}
      />
    ))}
  </Part>
)

export const Categories = ({ settings, values, onPick }: ListsProps) => {
  const before = new Map(settings.inForce.categories.map((category) => [category.id, JSON.stringify(category)]))
  return (
    <Part id="categories" title="事情的类别" edit={onPick && { word: '加一类', onClick: () => onPick({ kind: 'category', id: null }) }}>
      {values.categories.map((category) => (
        <Row
          key={category.id}
          id={`category-${category.id}`}
          title={category.name}
          text={category.hints.join('、') || '没有提示词'}
          end={<End words={matterClasses[category.class]} changed={before.get(category.id) !== JSON.stringify(category)} />}
          onClick={pick(onPick, { kind: 'category', id: category.id })}
        />
      ))}
    </Part>
  )
}

/** What members say they can do and what service is of. */
export const ChoiceLists = ({ settings, values, onPick }: ListsProps) => (
  <>
    {keysOf(choiceLists).map((of) => (
      <Part
        key={of}
        id={of}
        title={choiceLists[of]}
        edit={onPick && { word: '加一项', onClick: () => onPick({ kind: 'choice', of, id: null }) }}
      >
        {values[of].map(({ id, name }) => {
          const before = settings.inForce[of].find((one) => one.id === id)
          return (
            <Row
              key={id}
              id={`${of}-${id}`}
              title={name}
              end={before?.name === name ? undefined : <View className="setting-value setting-changed">{before ? '改了' : '新加'}</View>}
              onClick={pick(onPick, { kind: 'choice', of, id })}
            />
          )
        })}
      </Part>
    ))}
  </>
)
