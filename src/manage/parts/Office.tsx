import type { PropsWithChildren } from 'react'
import { answersForAPlace } from '@/lib/kept/person'
import { useMyself } from '@/lib/hooks/use-myself'
import { open } from '@/lib/routes/routes'
import { BigButton } from '@/ui/BigButton'
import { EmptyState } from '@/ui/EmptyState'
import { Screen } from '@/ui/Screen'

/** Nothing waits until it is known who looks: what is not theirs, the server does not tell them meanwhile. */
const Inside = ({ children }: PropsWithChildren) => {
  const { me } = useMyself()
  if (me === null || answersForAPlace(me)) return <>{children}</>
  return (
    <EmptyState icon="people" title="这一页是管事的人用的" text="您的事，在首页和「事项」里看">
      <BigButton id="go-home" onClick={open.home}>
        回首页
      </BigButton>
    </EmptyState>
  )
}

/** The root of a page for those who keep a place: whoever gets here by its address, and keeps none, sees nothing of it. */
export const Office = ({ children, barred = false }: PropsWithChildren<{ barred?: boolean }>) => (
  <Screen barred={barred}>
    <Inside>{children}</Inside>
  </Screen>
)
