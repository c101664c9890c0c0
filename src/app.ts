import type { PropsWithChildren } from 'react'
import { useLaunch, usePageNotFound } from '@tarojs/taro'
import { startCloud } from '@/cloud'
import { setLost } from '@/lib/kept/lost'
import { startOutbox } from '@/lib/kept/outbox'
import { startScans } from '@/lib/kept/scans'
import { startVisits } from '@/lib/kept/visits'
import { open } from '@/lib/routes/routes'
import { leaveTypingAlone } from '@/ui/typing'
import { startKeyboard } from './ui/keyboard'
import './app.scss'

leaveTypingAlone()

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    startCloud()
    startOutbox()
    startScans()
    startVisits()
    startKeyboard()
  })
  usePageNotFound(() => {
    setLost(true)
    open.home()
  })
  return children
}
