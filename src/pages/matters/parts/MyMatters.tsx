import { useCallback, useState } from 'react'
import { CustomWrapper, View } from '@tarojs/components'
import { call } from '@/cloud'
import { open } from '@/lib/routes/routes'
import { useOpenMatter } from '@/lib/hooks/open-matter'
import { usePages } from '@/lib/hooks/use-pages'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Chips } from '@/ui/Chips'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { MyMatter } from '@/ui/MatterRow'
import { Row } from '@/ui/Row'
import { SaidForMe } from './SaidForMe'

const which = [
  { id: 'open', name: '正在办' },
  { id: 'closed', name: '办完的' },
] as const

const Nothing = ({ isOpen }: { isOpen: boolean }) =>
  isOpen ? (
    <EmptyState title="没有正在办的事" text="有事就说，说了就有人回">
      <BigButton id="ask" look="main" onClick={open.ask}>
        有事找网格
      </BigButton>
    </EmptyState>
  ) : (
    <EmptyState title="还没有办完的事" text="办完的事都留在这儿，随时能翻" />
  )

/** `answers`: what waits for them stands beside this list already. */
export const MyMatters = ({ answers }: { answers: boolean }) => {
  const [shown, setShown] = useState<string>('open')
  return (
    <View>
      <Chips name="shown" choices={which} picked={shown} onPick={setShown} />
      <View className="section" />
      <MyList key={shown} isOpen={shown === 'open'} answers={answers} />
    </View>
  )
}

const MyList = ({ isOpen, answers }: { isOpen: boolean; answers: boolean }) => {
  const load = useCallback((after?: string) => call('matters.mine', { after, open: isOpen }), [isOpen])
  const list = usePages(load)
  const openMatter = useOpenMatter()
  return (
    <>
      {!answers && list.page?.owed && (
        <Card className="card-lines">
          <Row id="owed" icon="people" title="有事等您来办" text="请您单位或请您帮忙的，点开就能回应" onClick={open.queue} />
        </Card>
      )}
      {isOpen && (list.page?.served ?? 0) > 0 && (
        <Card className="card-lines">
          <Row id="served" icon="people" title="有人按您的手机号记了服务" text="点开看看，是不是您" onClick={open.serviceCard} />
        </Card>
      )}
      {isOpen && list.page?.invitations.map((invited) => <SaidForMe key={invited.id} invited={invited} onAnswered={list.retry} />)}
      <ListState list={list} empty={<Nothing isOpen={isOpen} />}>
        {list.rows.map((matter) => (
          <CustomWrapper key={matter.id}>
            <MyMatter matter={matter} onOpen={openMatter} />
          </CustomWrapper>
        ))}
      </ListState>
    </>
  )
}
