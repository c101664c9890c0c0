import { useEffect, useRef, useState } from 'react'
import { askPhone, device, LONGEST_VOICE, upload, voice, type Recorded, type Recording } from '@/cloud'

/** A voice note that is being sent along: `fileId` once it has arrived, `failed` when it did not. */
export interface VoiceDraft extends Recorded {
  readonly fileId: string | null
  readonly failed: boolean
}

const useSeconds = (running: boolean) => {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => setSeconds((old) => Math.min(LONGEST_VOICE, old + 1)), 1000)
    return () => {
      clearInterval(timer)
      setSeconds(0)
    }
  }, [running])
  return seconds
}

/** Listens, a minute at most, and sends what it heard at once, so that sending the rest does not have to wait. */
export const useVoice = (folder: string, first: VoiceDraft | null = null) => {
  const [note, setNote] = useState(first)
  const [refused, setRefused] = useState(false)
  const [listening, setListening] = useState(false)
  const recording = useRef<Recording | null>(null)
  const seconds = useSeconds(listening)

  const send = async (heard: Recorded) => {
    setNote({ ...heard, fileId: null, failed: false })
    const reply = await upload(heard.path, folder, heard.kind)
    // What did not arrive is kept on the phone: a draft of it must outlive the page.
    const path = reply.ok ? heard.path : await device.keep(heard.path)
    setNote((old) => (old?.path === heard.path ? { ...old, path, fileId: reply.ok ? reply.data : null, failed: !reply.ok } : old))
  }
  const resume = useRef(() => void (first?.fileId === null && send(first)))
  const begin = async () => {
    if (recording.current) return
    setRefused(false)
    setListening(true)
    recording.current = voice.record()
    const { done } = recording.current
    const heard = await askPhone('getRecorderManager', () => done)
    recording.current = null
    setListening(false)
    if (heard) await send(heard)
    else setRefused(true)
  }
  const end = () => recording.current?.stop()
  const remove = () => setNote(null)
  const again = () => void (note && send(note))

  useEffect(() => {
    resume.current()
    return () => recording.current?.stop()
  }, [])
  const enclosed = note?.fileId ? { fileId: note.fileId, seconds: note.seconds } : undefined
  const ready = !listening && (note === null || note.fileId !== null)
  /** Nothing is on its way any more, though it may have failed. */
  const settled = ready || note?.failed === true
  return { note, listening, seconds, refused, begin, end, remove, again, enclosed, ready, settled }
}

export type VoiceHold = ReturnType<typeof useVoice>
