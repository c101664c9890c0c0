import type { PropsWithChildren } from 'react'
import { useLaunch } from '@tarojs/taro'
import { startCloud } from '@/cloud'
import { startOutbox } from '@/lib/kept/outbox'
import { startScans } from '@/lib/kept/scans'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    startCloud()
    startOutbox()
    startScans()
  })
  return children
}
