import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { freeTimes, type FreeTime } from '@/contract/words-service'
import { Card } from '@/ui/Card'
import { ManyChips } from '@/ui/ManyChips'
import { Heading } from '@/ui/Heading'
import type { Filled, Form } from './filled'
import './register.scss'

const times = (Object.entries(freeTimes) as [FreeTime, string][]).map(([id, name]) => ({ id, name }))

const Choice = ({ title, children }: PropsWithChildren<{ title: string }>) => (
  <View className="register-choice">
    <Heading look="register-choice-title">{title}</Heading>
    {children}
  </View>
)

interface ChoicesProps {
  form: Pick<Form, 'skills' | 'classes'>
  filled: Filled
  onChange: (change: Partial<Filled>) => void
}

const isTime = (id: string): id is FreeTime => id in freeTimes

/** What somebody can do, likes to do, and when. */
export const Choices = ({ form, filled, onChange }: ChoicesProps) => (
  <Card>
    <Choice title="您会什么">
      <ManyChips name="skill" choices={form.skills} picked={filled.skills} onChange={(skills) => onChange({ skills })} />
    </Choice>
    <Choice title="愿意参加哪类服务">
      <ManyChips name="class" choices={form.classes} picked={filled.classes} onChange={(classes) => onChange({ classes })} />
    </Choice>
    <Choice title="什么时候有空">
      <ManyChips
        name="time"
        choices={times}
        picked={filled.freeTimes}
        onChange={(picked) => onChange({ freeTimes: picked.filter(isTime) })}
      />
    </Choice>
  </Card>
)
