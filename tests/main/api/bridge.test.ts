import { expect, it } from 'vitest'
import { bridgeOver, type ExposedBridge, fail, type Notice } from '#main/api'

function exposed() {
  const listeners = new Set<(notice: Notice) => void>()
  const bridge: ExposedBridge = {
    call: async () => fail('not-here', 'not in this test'),
    receive: async () => fail('not-here', 'not in this test'),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
  return { bridge, listeners }
}

it('a subscription over the preload ends with its signal', () => {
  const { bridge, listeners } = exposed()
  const end = new AbortController()
  bridgeOver(bridge).subscribe(() => {}, end.signal)
  expect(listeners.size).toBe(1)
  end.abort()
  expect(listeners.size).toBe(0)
})

it('an ended signal subscribes nothing', () => {
  const { bridge, listeners } = exposed()
  bridgeOver(bridge).subscribe(() => {}, AbortSignal.abort())
  expect(listeners.size).toBe(0)
})
