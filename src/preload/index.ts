import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { BRIDGE_NAME, type Bridge, CHANNELS, type Reply } from '#shared/ipc.ts';

let subscriptions = 0;

const bridge: Bridge = {
  invoke: (call) => ipcRenderer.invoke(CHANNELS.invoke, call),

  subscribe(call, onReply) {
    subscriptions += 1;
    const id = String(subscriptions);
    const receive = (_event: IpcRendererEvent, to: string, reply: Reply | null): void => {
      if (to !== id) return;
      if (reply === null) ipcRenderer.off(CHANNELS.event, receive);
      onReply(reply);
    };
    ipcRenderer.on(CHANNELS.event, receive);
    ipcRenderer.send(CHANNELS.subscribe, id, call);
    return () => {
      ipcRenderer.off(CHANNELS.event, receive);
      ipcRenderer.send(CHANNELS.unsubscribe, id);
    };
  },
};

contextBridge.exposeInMainWorld(BRIDGE_NAME, bridge);
