/** Traditional characters that company names are made of, each followed by its simplified form. */
const PAIRS =
  '國国 際际 電电 訊讯 資资 業业 務务 車车 軟软 體体 網网 絡络 術术 學学 醫医 藥药 療疗 實实 發发 運运 輸输 貿贸 東东 華华 長长 門门 飛飞 達达 遠远 龍龙 鳳凤 鴻鸿 寶宝 豐丰 興兴 億亿 萬万 雲云 數数 據据 機机 設设 備备 製制 產产 廠厂 廣广 環环 維维 衛卫 馬马 連连 鐵铁 鋼钢 銀银 錢钱 銘铭 聯联 聖圣 創创 動动 勝胜 協协 開开 關关 陽阳 陸陆 雙双 頂顶 領领 顧顾 風风 馳驰 騰腾 驗验 魯鲁 齊齐 農农 營营 財财 質质 購购 贊赞 軒轩 輝辉 進进 選选 鄭郑 鄧邓 鄉乡 醬酱 鎮镇 場场 堅坚 報报 塊块 壯壮 夢梦 奮奋 導导 專专 尋寻 對对 島岛 師师 帳帐 幣币 張张 強强 愛爱 態态 慶庆 懷怀 戲戏 戰战 擇择 擴扩 敎教 時时 書书 會会 榮荣 樂乐 樓楼 標标 樣样 樹树 橋桥 歐欧 歷历 氣气 決决 沖冲 潔洁 滙汇 匯汇 漢汉 濟济 濱滨 瑪玛 瓊琼 畫画 盤盘 碩硕 禮礼 種种 積积 穩稳 競竞 築筑 簡简 糧粮 紅红 納纳 紙纸 級级 細细 組组 結结 統统 絲丝 經经 綠绿 緣缘 線线 總总 織织 繼继 續续 習习 聲声 腦脑 臺台 舉举 藝艺 蘇苏 蘭兰 號号 裝装 複复 規规 視视 覺觉 計计 記记 許许 評评 試试 詩诗 誠诚 語语 調调 談谈 論论 證证 譽誉 護护 變变 讓让 貝贝 貨货 貫贯 費费 賀贺 賽赛 趙赵 躍跃 轉转 邁迈 適适 釋释 針针 鈞钧 鈴铃 錦锦 鍵键 鏈链 鑄铸 間间 閱阅 隊队 階阶 隨随 險险 雞鸡 離离 靈灵 靜静 韓韩 響响 順顺 頻频 題题 顏颜 願愿 類类 餘余 館馆 駿骏 魚鱼 鮮鲜 鳥鸟 麗丽 麥麦 黃黄 點点 優优 傳传 價价 儀仪 凱凯 劃划 區区 單单 啟启 圖图 團团 園园 圓圆 灣湾 廈厦 寧宁 瀋沈 貴贵 陝陕 蕭萧 葉叶 蔣蒋 羅罗 盧卢 楊杨 陳陈 劉刘 吳吴 孫孙 馮冯 謝谢';

const SIMPLIFIED = new Map(PAIRS.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as const));

/** The text with the traditional characters of company names in their simplified form; others stay. */
export const simplified = (text: string): string =>
  Array.from(text, (letter) => SIMPLIFIED.get(letter) ?? letter).join('');
