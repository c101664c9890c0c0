import type { RegistrationView } from '@/contract/registration-views'
import { freeTimes } from '@/contract/words-service'
import { namesOf } from '@/lib/words/registration-words'
import { Fact, Part } from '@/ui/Part'

/** What I can do and when: changed whenever it changes. */
export const WhatICan = ({ registration, onAmend }: { registration: RegistrationView; onAmend: () => void }) => {
  const { skills, classes, freeTimes: free } = registration
  return (
    <Part id="what-i-can" title="我会什么，什么时候有空" edit={{ word: '改', onClick: onAmend }}>
      <Fact title="会什么" text={namesOf(skills) || '还没选。选了才好给您介绍合适的'} />
      <Fact title="愿意参加" text={namesOf(classes) || '还没选'} />
      <Fact title="有空" text={free.map((time) => freeTimes[time]).join('、') || '还没选'} />
    </Part>
  )
}
