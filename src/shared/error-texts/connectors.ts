import type { LocalText } from '../texts.ts';

/** What can go wrong on the way out and in: connectors, outbox, mail. */
export const CONNECTOR_ERRORS = {
  connectorMissing: {
    zh: '“{connector}”未连接。请先在“连接器”页面填写设置。',
    en: '“{connector}” is not connected. Fill in its settings under Connectors first.',
  },
  connectorFieldWrong: {
    zh: '{field}：请填写{what}。',
    en: '{field}: enter {what}.',
  },
  connectorHostWrong: {
    zh: '服务器：“{value}”不是主机名。请只写名称或地址，例如 mail.example.com。',
    en: 'Server: “{value}” is no host. Write the name or address alone, such as mail.example.com.',
  },
  connectorTlsNeeded: {
    zh: '加密：{host} 不是本机，不加密的连接会让密码和内容在网络上被读到。请选择 TLS 或 STARTTLS。',
    en: 'Encryption: {host} is not this machine, and an open connection would show password and content to the network. Choose TLS or STARTTLS.',
  },
  connectorPasswordWrong: {
    zh: '{host} 不接受用户名或密码：{answer}。请重新填写；有的邮箱要用专门的授权码。',
    en: '{host} does not accept the user name or password: {answer}. Enter them again; some providers want an app password.',
  },
  connectorPasswordMissing: {
    zh: '还没有“{secret}”，或工作区换了密钥。请重新填写。',
    en: 'There is no “{secret}”, or the workspace has another key now. Enter it again.',
  },
  connectorTlsFailed: {
    zh: '与 {host} 的加密连接没有建立：{detail}。请检查端口、加密方式和服务器证书。',
    en: 'No encrypted connection to {host}: {detail}. Check port, encryption and the server’s certificate.',
  },
  connectorRefused: {
    zh: '{host} 拒绝连接。请检查地址、端口和防火墙。',
    en: '{host} refuses the connection. Check address, port and firewall.',
  },
  connectorTimeout: {
    zh: '{host} 没有及时回答。请检查网络，稍后会再试。',
    en: '{host} did not answer in time. Check the network; it is tried again later.',
  },
  connectorHostUnknown: {
    zh: '找不到 {host}。请检查地址和网络。',
    en: '{host} cannot be found. Check the address and the network.',
  },
  connectorBroken: {
    zh: '与 {host} 的连接中断：{detail}。稍后会再试。',
    en: 'The connection to {host} broke off: {detail}. It is tried again later.',
  },
  connectorSecretAgain: {
    zh: '“{field}”变了，原来的密码不会交给新的服务器。请重新填写“{secret}”。',
    en: '“{field}” has changed, and the password kept is not handed to another server. Enter “{secret}” again.',
  },
  connectorSecretTooLong: {
    zh: '{secret}：最多 {max} 个字符。',
    en: '{secret}: at most {max} characters.',
  },
  outboxPayloadTooLarge: {
    zh: '“{title}”的内容超过 {max} 字，不能发送。请缩短，或作为附件。',
    en: '“{title}” has more than {max} characters and cannot be sent. Shorten it, or attach it.',
  },
  outboxLost: {
    zh: '发送时程序中断，不知道对方是否已收到。',
    en: 'The program ended while it was being sent; whether it arrived is not known.',
  },
  outboxGivenUp: {
    zh: '试了 {attempts} 次仍未成功：{reason}',
    en: 'Given up after {attempts} attempts: {reason}',
  },
  mailNoRecipient: {
    zh: '收件人：请至少填写一个地址。',
    en: 'To: enter at least one address.',
  },
  mailTooManyRecipients: {
    zh: '收件人：一封邮件最多 {max} 个地址。请分开发送。',
    en: 'To: at most {max} addresses in one mail. Send several.',
  },
  mailAddressWrong: {
    zh: '{field}：“{value}”不是邮件地址。',
    en: '{field}: “{value}” is no mail address.',
  },
  mailLineBreak: {
    zh: '{field}：不能含有换行或控制字符。',
    en: '{field}: must not hold line breaks or control characters.',
  },
  mailEmpty: {
    zh: '正文：请填写内容。',
    en: 'Text: enter something.',
  },
  mailFilesTooLarge: {
    zh: '附件合计超过 {max} MB，多数邮箱不接受。请减少附件。',
    en: 'The attachments come to more than {max} MB, which most servers refuse. Attach less.',
  },
  mailRefused: {
    zh: '邮件服务器拒绝了：{answer}',
    en: 'The mail server refused it: {answer}',
  },
  mailLater: {
    zh: '邮件服务器请求稍后再试：{answer}',
    en: 'The mail server asks to try later: {answer}',
  },
  mailAnswerLost: {
    zh: '内容已交给 {host}，但连接在回答前中断，不知道对方是否已收到。',
    en: 'It was handed to {host}, but the connection broke before the answer; whether it arrived is not known.',
  },
  mailFolderMissing: {
    zh: '邮箱里没有“{folder}”文件夹。请检查名称。',
    en: 'The mailbox has no folder “{folder}”. Check the name.',
  },
  mailUnreadable: {
    zh: '这封邮件无法读取：{detail}',
    en: 'This mail cannot be read: {detail}',
  },
  mailTooLarge: {
    zh: '这封邮件有 {size} MB，超过 {max} MB，只保留了它的信头。',
    en: 'This mail has {size} MB, more than {max} MB; only its head was kept.',
  },
} as const satisfies Record<string, LocalText>;
