/** One character, several ways to write it: mainland, Taiwan and Hong Kong, Japan. Rules are written in any of them. */
const groups =
  '邮郵 满滿 达達 过過 连連 线線 断斷 数數 据據 错錯 误誤 统統 维維 护護 请請 后後 试試 网網 页頁 账賬帳 户戶戸 号號 码碼 验驗験 证證証 认認 识識 发發発 递遞 传傳伝 输輸 转轉転 关關関 闭閉 锁鎖 冻凍 结結 销銷 删刪 储儲 载載 体體 积積 实實 际際 拦攔 绝絕絶 权權権 许許 访訪 问問 记記 录錄録 设設 没沒 无無 单單単 额額 闲閒 间間 内內 违違 规規 则則 扫掃 检檢検 测測 侦偵 类類 扩擴 长長 宽寬 频頻 时時 个個 钟鐘 几幾 并併並 开開 会會 话話 响響 应應応 对對対 务務 暂暫 异異 议議 协協 层層 处處処 报報 执執 举舉 属屬 员員 离離 职職 签簽 确確 写寫 费費 这這 该該 寻尋 尝嘗 从從 给給 为為 来來 仅僅 与與 链鏈 标標 评評 级級 隐隱 压壓圧 缩縮 现現 况況 杂雜 导導 组組 织織 继繼継 续續続 台臺 区區 国國 经經経 营營 业業 释釋 审審 计計 变變変 换換 简簡'.split(
    ' ',
  );

const classOf = new Map<string, string>();
for (const group of groups) for (const char of group) classOf.set(char, `[${group}]`);

/** A pattern's text with each character that is written in several ways as a class of these. */
export function withHanVariants(pattern: string): string {
  return pattern.replace(/[\u4e00-\u9fff]/g, (char) => classOf.get(char) ?? char);
}
