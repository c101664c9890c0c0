import { useEffect, useState, type PropsWithChildren } from 'react'

/** What is drawn once what stands before it has been sent to the screen: a long page that comes at once is too much for one update. */
export const Later = ({ children }: PropsWithChildren) => {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    // Taro has asked for its turn to send what was drawn before: this one comes after.
    const turn = setTimeout(() => setShown(true))
    return () => clearTimeout(turn)
  }, [])
  return shown ? <>{children}</> : null
}
