import { View } from '@tarojs/components'
import { longestName, plain } from '@/contract/text'
import { Card } from '@/ui/Card'
import { Field } from '@/ui/Field'
import { Heading } from '@/ui/Heading'
import { Consent, PlaceChoice, placesOf, SkillChoice } from './Choices'
import type { Prepared } from './prepared'
import { Send } from './Send'
import { usePutUp } from './use-put-up'
import { stillLacks } from '@/lib/words/form-words'

interface Draft {
  readonly place: string
  readonly text: string
  readonly name: string
  readonly phone: string
  readonly address: string
  readonly skills: readonly string[]
  readonly consent: boolean
}

const missingOf = ({ text, name, consent }: Draft): string | null =>
  stillLacks([!plain(text) && '写是什么心愿', !plain(name) && '写怎么称呼住户', !consent && '问过住户、点上同意'])

interface HouseholdFieldsProps {
  value: Draft
  put: (part: Partial<Draft>) => void
  fields: Readonly<Record<string, string>>
}

const HouseholdFields = ({ value: { name, phone, address }, put, fields }: HouseholdFieldsProps) => (
  <>
    <Heading look="section">哪一户，认领的人才看得到</Heading>
    <Card>
      <Field
        id="wish-name"
        label="怎么称呼"
        value={name}
        onChange={(words) => put({ name: words })}
        max={longestName}
        placeholder="比如：白大爷"
        error={fields['household.name']}
      />
      <Field
        id="wish-phone"
        kind="phone"
        label="电话，没有就不写"
        value={phone}
        onChange={(words) => put({ phone: words })}
        error={fields['household.phone']}
      />
      <Field
        id="wish-address"
        label="住在哪儿，不写也行"
        value={address}
        onChange={(words) => put({ address: words })}
        max={60}
        error={fields['household.address']}
      />
    </Card>
  </>
)

/** 微心愿 of a household, by those who answer for its grid. */
export const WishForm = ({ prepared }: { prepared: Prepared }) => {
  const [first] = placesOf(prepared, true)
  const { value, put, send, busy, error } = usePutUp<'service.wish', Draft>('service.wish', () => ({
    place: first?.id ?? '',
    text: '',
    name: '',
    phone: '',
    address: '',
    skills: [],
    consent: false,
  }))
  const { place, text, name, phone, address, skills, consent } = value
  const household = { name, phone: plain(phone) || undefined, address: plain(address) || undefined, consent: true as const }
  return (
    <>
      <Heading look="section">什么心愿</Heading>
      <Card>
        <Field
          id="wish-text"
          name="什么心愿"
          kind="words"
          value={text}
          onChange={(words) => put({ text: words })}
          max={100}
          placeholder="比如：想有人教用手机打视频。别写姓名和住址"
          error={error?.code === 'service.names_household' ? error.message : error?.fields?.['text']}
        />
      </Card>
      <PlaceChoice prepared={prepared} gridsOnly picked={place} onPick={(id) => put({ place: id })} />
      <HouseholdFields value={value} put={put} fields={error?.fields ?? {}} />
      <SkillChoice prepared={prepared} picked={skills} onPick={(ids) => put({ skills: ids })} />
      <View className="section" />
      <Consent checked={consent} onChange={(checked) => put({ consent: checked })} />
      <Send
        missing={missingOf(value)}
        busy={busy}
        error={error}
        onSend={() => void send((key) => ({ key, gridId: place, text, skills: [...skills], household }))}
      />
    </>
  )
}
