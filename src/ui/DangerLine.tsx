import { View } from '@tarojs/components'
import { firstThings, services, type Service } from '@/lib/words/danger/services'
import { Icon } from './Icon'
import { Press } from './Press'
import { spoken } from './spoken'
import './DangerLine.scss'

export interface EmergencyPhone {
  readonly name: string
  readonly phone: string
}

/** Numbers that the county knows better: whoever repairs its gas and its power. */
export type Suppliers = Partial<Readonly<Record<Service, string | null>>>

const once = (numbers: readonly EmergencyPhone[]) =>
  numbers.filter(({ phone }, index) => numbers.findIndex((one) => one.phone === phone) === index)

/** Whom to call, the first one first. */
const numbersOf = (found: readonly Service[], suppliers: Suppliers = {}): readonly EmergencyPhone[] =>
  once(found.map((service) => ({ name: services[service].name, phone: suppliers[service] ?? services[service].phone })))

interface NumberProps {
  number: EmergencyPhone
  first?: boolean
  onCall: (phone: string) => void
}

const Number = ({ number: { name, phone }, first, onCall }: NumberProps) => (
  <Press
    id={first ? 'dial-first' : `dial-${phone}`}
    className={first ? 'danger-number danger-first' : 'danger-number'}
    hover="button-pressed"
    name={`打 ${phone}，${name}`}
    onPress={() => onCall(phone)}
  >
    <Icon name="phone" />
    <View className="danger-digits">{phone}</View>
    <View className="danger-name">{name}</View>
  </Press>
)

interface AlarmProps {
  numbers: readonly EmergencyPhone[]
  /** The first thing to do. */
  text?: string | undefined
  onCall: (phone: string) => void
  /** The person says that nobody is in danger. */
  onSafe?: (() => void) | undefined
}

/** Life and property first: whom to call before writing anything. The first number stays in sight, the rest leaves room to write. */
export const DangerAlarm = ({ numbers: [first, ...others], text = '先打电话，打完再在这儿说一声', onCall, onSafe }: AlarmProps) => (
  <>
    <View id="danger" className="danger danger-on" {...spoken({ role: 'alert' })}>
      <Icon name="alert" />
      <View className="grow">{text}</View>
    </View>
    {first && (
      <View className="danger danger-on danger-stays">
        <Number number={first} first onCall={onCall} />
      </View>
    )}
    <View className="danger danger-on danger-numbers">
      {others.map((number) => (
        <Number key={number.name} number={number} onCall={onCall} />
      ))}
      {onSafe && (
        <Press id="not-danger" className="danger-safe" hover="button-pressed" onPress={onSafe}>
          没有危险
        </Press>
      )}
    </View>
  </>
)

/** Always there, also for whoever only speaks. */
export const DangerLine = ({ numbers, onCall }: Pick<AlarmProps, 'numbers' | 'onCall'>) => (
  <View id="danger-line" className="danger danger-stays danger-calm">
    <View>有危险先打</View>
    {once(numbers)
      .slice(0, 3)
      .map(({ phone, name }) => (
        <Press
          key={phone}
          id={`dial-${phone}`}
          className="danger-call"
          hover="button-pressed"
          name={`打 ${phone}，${name}`}
          onPress={() => onCall(phone)}
        >
          {phone}
        </Press>
      ))}
  </View>
)

/** What the words speak of, with the first thing to do. Nothing where they speak of no danger. */
export const DangerOf = ({
  found,
  suppliers,
  ...rest
}: Omit<AlarmProps, 'numbers' | 'text'> & { found: readonly Service[]; suppliers?: Suppliers }) =>
  found.length > 0 && <DangerAlarm numbers={numbersOf(found, suppliers)} text={found[0] && firstThings[found[0]]} {...rest} />
