<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>ActionPlan</name>
    <message>
        <source>{number} is tried again in %1 s. Nothing has been sent yet.</source>
        <translation>%1 秒後に {number} を再試行します。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>{number} starts again in %1 s. Nothing has been sent yet.</source>
        <translation>%1 秒後に {number} をやり直します。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>{number} is changed and goes on in %1 s. Nothing has been sent yet.</source>
        <translation>%1 秒後に {number} を変更して再開します。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>The step of {number} counts as done in %1 s. Nothing has been sent yet.</source>
        <translation>%1 秒後に {number} のステップを実行済みとします。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>The step of {number} counts as not done in %1 s. Nothing has been sent yet.</source>
        <translation>%1 秒後に {number} のステップを未実行とします。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>The step of {number} is left out in %1 s. Nothing has been sent yet.</source>
        <translation>%1 秒後に {number} のステップを省きます。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>{number} is undone in %1 s. Nothing has been sent yet.</source>
        <translation>%1 秒後に {number} を元に戻します。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>{number} will be cancelled in %1 s. Nothing has been sent yet.</source>
        <translation>%1 秒後に {number} をキャンセルします。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>{number} counts as settled in %1 s. Nothing has been sent yet.</source>
        <translation>%1 秒後に {number} を解決済みとします。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>{number} is approved in %1 s. Nothing has been sent yet.</source>
        <translation>%1 秒後に {number} を承認します。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>{number} is rejected in %1 s. Nothing has been sent yet.</source>
        <translation>%1 秒後に {number} を却下します。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>{number} goes on in %1 s. Nothing has been sent yet.</source>
        <translation>%1 秒後に {number} を再開します。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>Undoing {number} is tried again in %1 s. Nothing has been sent yet.</source>
        <translation>%1 秒後に {number} の取り消しを再試行します。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>The next try of {number} is made in %1 s. Nothing has been sent yet.</source>
        <translation>{number} の次の試行を %1 秒後に行います。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>{number} is stopped in %1 s. Nothing has been sent yet.</source>
        <translation>%1 秒後に {number} を停止します。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 の現在の状態: %2。</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>The check begins.</source>
        <translation>確認を開始します。</translation>
    </message>
    <message>
        <source>Checking partition %1 of %2: %3 of %4 entries.</source>
        <translation>%2 区画中の区画 %1 を確認しています: エントリ %4 件中 %3 件。</translation>
    </message>
    <message>
        <source>Partition %1, position %2 is missing; the entry before it is of %3.</source>
        <translation>区画 %1 の位置 %2 がありません。その前のエントリは %3 のものです。</translation>
    </message>
    <message>
        <source>Partition %1, position %2 stands in another entry&apos;s place (%3).</source>
        <translation>区画 %1 の位置 %2 に別のエントリが入っています(%3)。</translation>
    </message>
    <message>
        <source>Partition %1 is cut off: position %2 and what follows is missing; the last entry is of %3.</source>
        <translation>区画 %1 が途中で切れています。位置 %2 以降がありません。最後のエントリは %3 のものです。</translation>
    </message>
    <message>
        <source>Partition %1, position %2 does not match the entry before it (%3).</source>
        <translation>区画 %1 の位置 %2 が、その前のエントリと一致しません(%3)。</translation>
    </message>
    <message>
        <source>Bulk job</source>
        <translation>一括処理</translation>
    </message>
    <message>
        <source>Cause of failures</source>
        <translation>問題の原因</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>The chain has not been checked since the node started.</source>
        <translation>ノードの起動以降、チェーンは確認されていません。</translation>
    </message>
    <message>
        <source>The check was stopped after %1 entries; nothing wrong so far.</source>
        <translation>%1 件のエントリで確認を停止しました。ここまで異常はありません。</translation>
    </message>
    <message>
        <source>The check could not be finished: %1</source>
        <translation>確認を完了できませんでした: %1</translation>
    </message>
    <message>
        <source>All %1 partitions, %2 entries, are complete and unchanged. Checked %3.</source>
        <translation>全 %1 区画、%2 件のエントリに欠落も変更もありません。確認日時: %3。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
</context>
<context>
    <name>BulkChoices</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Settle by hand</source>
        <translation>手動で解決</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>省く</translation>
    </message>
    <message>
        <source>Retry undo</source>
        <translation>取り消しを再試行</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Skip step</source>
        <translation>ステップを省く</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>再発行</translation>
    </message>
</context>
<context>
    <name>BulkItemModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>Retry this group</source>
        <translation>このグループを再試行</translation>
    </message>
    <message numerus="yes">
        <source>%n orders go on at the step that did not succeed. The same requests are used, so nothing is done twice.</source>
        <translation>
            <numerusform>%n 件の注文が、成功しなかったステップから再開します。同じ依頼を使うため、二重に行われることはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n orders</source>
        <translation>
            <numerusform>%n 件の注文を再試行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retrying %n orders</source>
        <translation>
            <numerusform>%n 件の注文を再試行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this group</source>
        <translation>このグループをキャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are cancelled, and what was done is undone. This cannot be taken back once it has been sent.</source>
        <translation>
            <numerusform>%n 件の注文をキャンセルし、行われたことを元に戻します。送信後は取り消せません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders</source>
        <translation>
            <numerusform>%n 件の注文をキャンセル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %n orders</source>
        <translation>
            <numerusform>%n 件の注文をキャンセル中</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this group</source>
        <translation>このグループを元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are given up, and what was done is undone. This cannot be taken back once it has been sent.</source>
        <translation>
            <numerusform>%n 件の注文を中止し、行われたことを元に戻します。送信後は取り消せません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n orders</source>
        <translation>
            <numerusform>%n 件の注文を元に戻す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing %n orders</source>
        <translation>
            <numerusform>%n 件の注文を元に戻しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what happened</source>
        <translation>結果を申告</translation>
    </message>
    <message numerus="yes">
        <source>%n orders go on after your answer.</source>
        <translation>
            <numerusform>回答の後、%n 件の注文が先へ進みます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer for %n orders</source>
        <translation>
            <numerusform>%n 件の注文に回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answering for %n orders</source>
        <translation>
            <numerusform>%n 件の注文に回答中</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve this group</source>
        <translation>このグループを承認</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are approved and go on.</source>
        <translation>
            <numerusform>%n 件の注文が承認され、先へ進みます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n orders</source>
        <translation>
            <numerusform>%n 件の注文を承認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approving %n orders</source>
        <translation>
            <numerusform>%n 件の注文を承認中</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject this group</source>
        <translation>このグループを却下</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are given up, and what was done is undone.</source>
        <translation>
            <numerusform>%n 件の注文を中止し、行われたことを元に戻します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n orders</source>
        <translation>
            <numerusform>%n 件の注文を却下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejecting %n orders</source>
        <translation>
            <numerusform>%n 件の注文を却下中</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle this group by hand</source>
        <translation>このグループを手動で解決</translation>
    </message>
    <message numerus="yes">
        <source>You state that everything still open of %n orders was settled outside. Sagadesk will not check it again.</source>
        <translation>
            <numerusform>%n 件の注文の未処理分がすべて別途解決済みであると申告します。Sagadesk は再確認しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n orders</source>
        <translation>
            <numerusform>%n 件の注文を解決</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settling %n orders</source>
        <translation>
            <numerusform>%n 件の注文を解決中</numerusform>
        </translation>
    </message>
    <message>
        <source>Start this group again</source>
        <translation>このグループを最初からやり直す</translation>
    </message>
    <message numerus="yes">
        <source>%n orders begin a new run with the first step; their money is asked for once more.</source>
        <translation>
            <numerusform>%n 件の注文が最初のステップから新しく始まり、代金をもう一度請求します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n orders again</source>
        <translation>
            <numerusform>%n 件の注文をやり直す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starting %n orders again</source>
        <translation>
            <numerusform>%n 件の注文をやり直し中</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop this group</source>
        <translation>このグループを停止</translation>
    </message>
    <message numerus="yes">
        <source>%n orders stop where they are until somebody lets them go on.</source>
        <translation>
            <numerusform>%n 件の注文が、誰かが再開するまでその場で止まります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n orders</source>
        <translation>
            <numerusform>%n 件の注文を停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopping %n orders</source>
        <translation>
            <numerusform>%n 件の注文を停止中</numerusform>
        </translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>実行済み</translation>
    </message>
    <message numerus="yes">
        <source>You state for %n orders that the step was done; they go on after it.</source>
        <translation>
            <numerusform>%n 件の注文について、このステップは実行済みと申告します。注文は次へ進みます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for %n orders</source>
        <translation>
            <numerusform>%n 件を実行済みとする</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>未実行</translation>
    </message>
    <message numerus="yes">
        <source>You state for %n orders that the step was not done; it is asked for once more.</source>
        <translation>
            <numerusform>%n 件の注文について、このステップは未実行と申告します。もう一度依頼します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not done for %n orders</source>
        <translation>
            <numerusform>%n 件を未実行とする</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the step out</source>
        <translation>ステップを省く</translation>
    </message>
    <message numerus="yes">
        <source>For %n orders the step is left out; all else goes on.</source>
        <translation>
            <numerusform>%n 件の注文でこのステップを省きます。ほかは予定どおり進みます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out for %n orders</source>
        <translation>
            <numerusform>%n 件で省く</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving a step out for %n orders</source>
        <translation>
            <numerusform>%n 件の注文でステップを省いています</numerusform>
        </translation>
    </message>
    <message>
        <source>It is about {money}.</source>
        <translation>対象の金額は {money} です。</translation>
    </message>
    <message>
        <source>Of this, {money} may be stuck or its outcome is not known.</source>
        <translation>そのうち {money} は滞っているか、結果が分かっていない可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are left out: {why}</source>
        <translation>
            <numerusform>%n 件の注文は対象外です: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>The set is fixed at {time}. Orders that come later are not touched.</source>
        <translation>対象は {time} の時点で確定しました。それ以降の注文には触れません。</translation>
    </message>
    <message numerus="yes">
        <source>%n orders go first; the others follow only when these have a result.</source>
        <translation>
            <numerusform>まず %n 件を処理し、その結果が出てから残りを続けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops by itself when more than {share} are held again.</source>
        <translation>{share} を超える注文が再び保留になると、自動的に停止します。</translation>
    </message>
    <message>
        <source>They are {numbers}.</source>
        <translation>対象は {numbers} です。</translation>
    </message>
</context>
<context>
    <name>CauseRows</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Came back. %1</source>
        <translation>再発しました。%1</translation>
    </message>
    <message>
        <source>No step</source>
        <translation>ステップなし</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>サービスなし</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n orders</source>
        <translation>
            <numerusform>%n 件の注文で %1</numerusform>
        </translation>
    </message>
    <message>
        <source>In work: %1 of %2 done, %3 held again</source>
        <translation>処理中: %2 件中 %1 件完了、%3 件が再び保留</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 done, %3 held again</source>
        <translation>一時停止: %2 件中 %1 件完了、%3 件が再び保留</translation>
    </message>
    <message>
        <source>Stopped itself: %1 of %2 done, %3 held again</source>
        <translation>自動停止: %2 件中 %1 件完了、%3 件が再び保留</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 done, %3 held again</source>
        <translation>停止: %2 件中 %1 件完了、%3 件が再び保留</translation>
    </message>
    <message>
        <source>%1 done, %2 held again</source>
        <translation>%1 件完了、%2 件が再び保留</translation>
    </message>
</context>
<context>
    <name>CauseWords</name>
    <message>
        <source>{step} did not succeed</source>
        <translation>{step}: 成功しませんでした</translation>
    </message>
    <message>
        <source>{service} did not answer</source>
        <translation>{service} から応答がありません</translation>
    </message>
    <message>
        <source>{service} was not reachable</source>
        <translation>{service} に接続できません</translation>
    </message>
    <message>
        <source>{service} was too busy</source>
        <translation>{service} が混み合っていました</translation>
    </message>
    <message>
        <source>{service} had a problem</source>
        <translation>{service} に問題がありました</translation>
    </message>
    <message>
        <source>The answer of {service} cannot be read</source>
        <translation>{service} の応答を読み取れません</translation>
    </message>
    <message>
        <source>{service} did not do it: {step}</source>
        <translation>{service} は実行していません: {step}</translation>
    </message>
    <message>
        <source>{service} refused: {step}</source>
        <translation>{service} が拒否しました: {step}</translation>
    </message>
    <message>
        <source>Money may be stuck</source>
        <translation>お金が滞っている可能性</translation>
    </message>
    <message>
        <source>Cause is gone, ready to retry</source>
        <translation>原因は解消、再試行できます</translation>
    </message>
    <message>
        <source>A person must decide</source>
        <translation>人の判断が必要</translation>
    </message>
    <message>
        <source>Something must be repaired</source>
        <translation>修正が必要</translation>
    </message>
    <message>
        <source>Wait for the service</source>
        <translation>サービスの回復待ち</translation>
    </message>
    <message>
        <source>The customer must act</source>
        <translation>お客様の対応が必要</translation>
    </message>
    <message>
        <source>Event is too large for the broker</source>
        <translation>イベントがブローカーには大きすぎます</translation>
    </message>
    <message>
        <source>Broker does not allow the event</source>
        <translation>ブローカーがイベントを許可していません</translation>
    </message>
    <message>
        <source>Broker refuses the event&apos;s topic</source>
        <translation>ブローカーがイベントのトピックを拒否しました</translation>
    </message>
    <message>
        <source>Broker takes no more events</source>
        <translation>ブローカーがこれ以上受け付けません</translation>
    </message>
    <message>
        <source>Message cannot be read</source>
        <translation>メッセージを読み取れません</translation>
    </message>
    <message>
        <source>Message is not a valid order</source>
        <translation>メッセージは有効な注文ではありません</translation>
    </message>
    <message>
        <source>Message has no key of its own</source>
        <translation>メッセージに固有のキーがありません</translation>
    </message>
    <message>
        <source>Message has the key of another one</source>
        <translation>メッセージのキーが別のものと重複しています</translation>
    </message>
    <message>
        <source>No, confirmed</source>
        <translation>いいえ(確認済み)</translation>
    </message>
    <message>
        <source>No, only held</source>
        <translation>いいえ、保留のみ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No, being released</source>
        <translation>いいえ、解放中</translation>
    </message>
    <message>
        <source>Yes, being refunded</source>
        <translation>はい、返金中</translation>
    </message>
    <message>
        <source>No, refunded</source>
        <translation>いいえ、返金済み</translation>
    </message>
    <message>
        <source>Not known, asked first</source>
        <translation>不明、先に確認します</translation>
    </message>
    <message>
        <source>{service} refused to give money back</source>
        <translation>{service} が返金を拒否しました</translation>
    </message>
    <message>
        <source>{service} never confirmed giving money back</source>
        <translation>{service} が返金を確認していません</translation>
    </message>
    <message>
        <source>{service} refused to undo: {step}</source>
        <translation>{service} が取り消しを拒否しました: {step}</translation>
    </message>
    <message>
        <source>{service} never confirmed the undo: {step}</source>
        <translation>{service} が取り消しを確認していません: {step}</translation>
    </message>
    <message>
        <source>Payment reported after the order ended</source>
        <translation>注文の終了後に支払いの連絡</translation>
    </message>
    <message>
        <source>{step}: reported done after the order ended</source>
        <translation>{step}: 注文の終了後に完了の連絡</translation>
    </message>
    <message>
        <source>Not known if {service} took the money</source>
        <translation>{service} が代金を受け取ったか不明</translation>
    </message>
    <message>
        <source>{step}: not known if it was done</source>
        <translation>{step}: 実行されたか不明</translation>
    </message>
    <message>
        <source>Approval is overdue: {step}</source>
        <translation>承認が遅れています: {step}</translation>
    </message>
    <message>
        <source>Steps of these orders are not installed</source>
        <translation>これらの注文のステップが未導入です</translation>
    </message>
    <message>
        <source>Stopped by a colleague</source>
        <translation>担当者が停止しました</translation>
    </message>
    <message>
        <source>{step} was not done; the orders went on</source>
        <translation>{step}: 未実行のまま注文は進みました</translation>
    </message>
    <message>
        <source>Ask {service}, then retry or settle</source>
        <translation>{service} に確認し、再試行か解決</translation>
    </message>
    <message>
        <source>Undo it, or settle by hand</source>
        <translation>元に戻すか、手動で解決</translation>
    </message>
    <message>
        <source>Look it up at {service}, then say</source>
        <translation>{service} で確認して申告</translation>
    </message>
    <message>
        <source>Approve or reject</source>
        <translation>承認または却下</translation>
    </message>
    <message>
        <source>Read the reason, then let go on</source>
        <translation>理由を確認して再開</translation>
    </message>
    <message>
        <source>Install the missing version</source>
        <translation>不足している版を導入</translation>
    </message>
    <message>
        <source>Correct the orders, then retry</source>
        <translation>注文を直して再試行</translation>
    </message>
    <message>
        <source>Repair {service}&apos;s answers, then retry</source>
        <translation>{service} の応答を直して再試行</translation>
    </message>
    <message>
        <source>Retry: {service} is well again</source>
        <translation>再試行: {service} は回復しました</translation>
    </message>
    <message>
        <source>Wait: {service} is not well yet</source>
        <translation>待機: {service} はまだ回復していません</translation>
    </message>
    <message>
        <source>Ask for another way to pay</source>
        <translation>別の支払い方法をお願いする</translation>
    </message>
    <message>
        <source>Was the card charged?</source>
        <translation>カードに請求されましたか?</translation>
    </message>
    <message>
        <source>Messages that did not arrive</source>
        <translation>届かなかったメッセージ</translation>
    </message>
    <message>
        <source>Event was not taken by the broker</source>
        <translation>ブローカーがイベントを受け取りませんでした</translation>
    </message>
    <message>
        <source>Message could not become an order</source>
        <translation>メッセージを注文にできませんでした</translation>
    </message>
    <message>
        <source>Set the broker right, then publish again</source>
        <translation>ブローカーを直して再発行</translation>
    </message>
    <message>
        <source>Tell the sender</source>
        <translation>送信者に知らせる</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>注文(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New order…</source>
        <translation>新しい注文(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Place the new order</source>
        <translation>新しい注文を登録(&amp;P)</translation>
    </message>
    <message>
        <source>It is taken in at once and runs by itself.</source>
        <translation>すぐに受け付け、自動的に処理を進めます。</translation>
    </message>
    <message>
        <source>Chec&amp;k the new order</source>
        <translation>新しい注文を確認(&amp;K)</translation>
    </message>
    <message>
        <source>Says what is wrong and what would happen. Nothing is placed.</source>
        <translation>問題点と登録した場合の流れを示します。登録は行いません。</translation>
    </message>
    <message>
        <source>&amp;Discard the draft</source>
        <translation>下書きを破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Console of &amp;another service…</source>
        <translation>別のサービスのコンソール(&amp;A)…</translation>
    </message>
    <message>
        <source>Opens a window of its own.</source>
        <translation>専用のウィンドウで開きます。</translation>
    </message>
    <message>
        <source>Name and c&amp;olour of this connection…</source>
        <translation>この接続の名前と色(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Try the connection now</source>
        <translation>今すぐ接続を試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>タブを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>閉じたタブを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>取り消し(&amp;T)</translation>
    </message>
    <message>
        <source>Takes back what has not been sent yet.</source>
        <translation>まだ送信していない操作を取り消します。</translation>
    </message>
    <message>
        <source>&amp;Copy order number</source>
        <translation>注文番号をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;what to say to the customer</source>
        <translation>お客様への案内をコピー(&amp;W)</translation>
    </message>
    <message>
        <source>Copy &amp;link to this order</source>
        <translation>この注文へのリンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open the order number on the clipboard</source>
        <translation>クリップボードの注文番号を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Select &amp;all matches</source>
        <translation>一致する注文をすべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Edit the &amp;query</source>
        <translation>検索条件を編集(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>今すぐ更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>ライブ(&amp;L)</translation>
    </message>
    <message>
        <source>Off freezes everything and says since when.</source>
        <translation>オフにすると表示をすべて止め、いつから止まっているかを示します。</translation>
    </message>
    <message>
        <source>Plain or &amp;technical</source>
        <translation>通常表示/技術表示(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;imes: relative, local, UTC</source>
        <translation>時刻: 相対、現地、UTC(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>クイック表示(&amp;Q)</translation>
    </message>
    <message>
        <source>On Pipeline: holds everything still.</source>
        <translation>パイプラインでは、表示の動きをすべて止めます。</translation>
    </message>
    <message>
        <source>&amp;Numbers instead of charts</source>
        <translation>グラフの代わりに数値(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>行の高さ: コンパクト(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Standard rows</source>
        <translation>行の高さ: 標準(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;omfortable rows</source>
        <translation>行の高さ: ゆったり(&amp;O)</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>文字を大きく(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>文字を小さく(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>標準の文字サイズ(&amp;U)</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>システムのテーマ(&amp;Y)</translation>
    </message>
    <message>
        <source>Li&amp;ght theme</source>
        <translation>ライトテーマ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>ダークテーマ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>R&amp;eset layout</source>
        <translation>レイアウトを初期状態に戻す(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>何でも検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Fo&amp;rward</source>
        <translation>進む(&amp;R)</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>概要(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>注文(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pipeline</source>
        <translation>パイプライン(&amp;P)</translation>
    </message>
    <message>
        <source>F&amp;ailures</source>
        <translation>問題(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>サービス(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Workflows</source>
        <translation>ワークフロー(&amp;W)</translation>
    </message>
    <message>
        <source>Au&amp;dit</source>
        <translation>監査(&amp;D)</translation>
    </message>
    <message>
        <source>Nodes and stora&amp;ge</source>
        <translation>ノードとストレージ(&amp;G)</translation>
    </message>
    <message>
        <source>Bulk &amp;jobs</source>
        <translation>一括処理(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>次のタブ(&amp;T)</translation>
    </message>
    <message>
        <source>Previo&amp;us tab</source>
        <translation>前のタブ(&amp;U)</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次の領域</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前の領域</translation>
    </message>
    <message>
        <source>Next order of the list</source>
        <translation>一覧の次の注文</translation>
    </message>
    <message>
        <source>Previous order of the list</source>
        <translation>一覧の前の注文</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open in a tab &amp;behind</source>
        <translation>背後のタブで開く(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Retry or start again…</source>
        <translation>再試行またはやり直し(&amp;R)…</translation>
    </message>
    <message>
        <source>Says first what will happen to money, stock and customer.</source>
        <translation>お金、在庫、お客様への影響を先に示します。</translation>
    </message>
    <message>
        <source>&amp;Edit first…</source>
        <translation>先に編集(&amp;E)…</translation>
    </message>
    <message>
        <source>S&amp;kip step…</source>
        <translation>ステップを省く(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>元に戻す(&amp;U)…</translation>
    </message>
    <message>
        <source>Takes back what was done: money and stock go back.</source>
        <translation>行われたことを取り消し、お金と在庫を元に戻します。</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>キャンセル(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;It was done…</source>
        <translation>実行済み(&amp;I)…</translation>
    </message>
    <message>
        <source>You say that the step was done; the order goes on after it.</source>
        <translation>このステップは実行済みと申告します。注文はその次へ進みます。</translation>
    </message>
    <message>
        <source>It was not &amp;done…</source>
        <translation>未実行(&amp;D)…</translation>
    </message>
    <message>
        <source>You say that the step was not done; its service is asked once more.</source>
        <translation>このステップは未実行と申告します。サービスにもう一度依頼します。</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>承認(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>却下(&amp;J)…</translation>
    </message>
    <message>
        <source>Settle by &amp;hand…</source>
        <translation>手動で解決(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Stop here…</source>
        <translation>ここで停止(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Take care of it</source>
        <translation>担当する(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;py as new…</source>
        <translation>新規としてコピー(&amp;P)…</translation>
    </message>
    <message>
        <source>Opens a new order that is filled in like this one.</source>
        <translation>この注文と同じ内容を入力した新しい注文を開きます。</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>メモを追加(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Watch this order</source>
        <translation>この注文を見守る(&amp;W)</translation>
    </message>
    <message>
        <source>You are told when it ends, is held or goes on; once more ends it.</source>
        <translation>終了・保留・再開したときに通知します。もう一度選ぶと見守りを終了します。</translation>
    </message>
    <message>
        <source>Copy what was sent</source>
        <translation>送信内容をコピー</translation>
    </message>
    <message>
        <source>Copy what was received</source>
        <translation>受信内容をコピー</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>cURL としてコピー</translation>
    </message>
    <message>
        <source>Without secrets; the service&apos;s address is a variable.</source>
        <translation>秘密情報は含まれません。サービスのアドレスは変数になります。</translation>
    </message>
    <message>
        <source>Bodies: brief, whole, raw</source>
        <translation>本文: 簡略、全体、そのまま</translation>
    </message>
    <message>
        <source>Show the customer&apos;s data…</source>
        <translation>顧客のデータを表示…</translation>
    </message>
    <message>
        <source>The journal says who looked, and why.</source>
        <translation>誰がなぜ見たかが記録に残ります。</translation>
    </message>
    <message>
        <source>Do &amp;what the panel says</source>
        <translation>パネルの内容を実行(&amp;W)</translation>
    </message>
    <message>
        <source>Begins after 8 seconds, in which it can be taken back.</source>
        <translation>8 秒後に始まります。それまでは取り消せます。</translation>
    </message>
    <message>
        <source>Lea&amp;ve the panel</source>
        <translation>パネルを閉じる(&amp;V)</translation>
    </message>
    <message>
        <source>Pause or go &amp;on with the bulk job</source>
        <translation>一括処理を一時停止/再開(&amp;O)</translation>
    </message>
    <message>
        <source>Stop the b&amp;ulk job</source>
        <translation>一括処理を停止(&amp;U)</translation>
    </message>
    <message>
        <source>Orders under way are finished; the rest is left as it is.</source>
        <translation>処理中の注文は最後まで処理し、残りはそのままにします。</translation>
    </message>
    <message>
        <source>The cause is s&amp;ettled…</source>
        <translation>原因は解決済み(&amp;E)…</translation>
    </message>
    <message>
        <source>It is marked when it comes back.</source>
        <translation>再発した場合は、そのことを表示します。</translation>
    </message>
    <message>
        <source>&amp;Pause or resume service…</source>
        <translation>サービスを一時停止/再開(&amp;P)…</translation>
    </message>
    <message>
        <source>Orders are parked meanwhile; no tries are used up.</source>
        <translation>その間、注文は一時保留になり、試行回数は減りません。</translation>
    </message>
    <message>
        <source>Change &amp;limits of service…</source>
        <translation>サービスの制限を変更(&amp;L)…</translation>
    </message>
    <message>
        <source>Send a &amp;test call</source>
        <translation>テスト呼び出しを送信(&amp;T)</translation>
    </message>
    <message>
        <source>Says whether the service answers. No order is touched.</source>
        <translation>サービスが応答するかどうかを示します。注文には影響しません。</translation>
    </message>
    <message>
        <source>Orders &amp;held because of this service</source>
        <translation>このサービスにより保留中の注文(&amp;H)</translation>
    </message>
    <message>
        <source>People&apos;s &amp;actions or everything</source>
        <translation>人の操作/すべて(&amp;A)</translation>
    </message>
    <message>
        <source>Verify &amp;chain</source>
        <translation>チェーンを確認(&amp;C)</translation>
    </message>
    <message>
        <source>Reads the whole journal and changes nothing; orders go on meanwhile.</source>
        <translation>記録全体を読み取ります。何も変更せず、その間も注文は進みます。</translation>
    </message>
    <message>
        <source>Stop verif&amp;ying</source>
        <translation>確認を停止(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>今すぐバックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>Copies the storage while orders go on, and checks the copy.</source>
        <translation>注文の処理を続けたままストレージをコピーし、コピーを検査します。</translation>
    </message>
    <message>
        <source>Stop the bac&amp;kup</source>
        <translation>バックアップを中止(&amp;K)</translation>
    </message>
    <message>
        <source>Nothing is left of it.</source>
        <translation>途中のコピーは残りません。</translation>
    </message>
    <message>
        <source>Co&amp;mpare two versions</source>
        <translation>2 つのバージョンを比較(&amp;M)</translation>
    </message>
    <message>
        <source>Pause &amp;notices for an hour</source>
        <translation>通知を 1 時間停止(&amp;N)</translation>
    </message>
    <message>
        <source>They still stand in the list behind the bell.</source>
        <translation>その間も、通知はベルの一覧に残ります。</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>この表示を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Help for this screen</source>
        <translation>この画面のヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>List of &amp;keys</source>
        <translation>キー一覧(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Sagadesk</source>
        <translation>Sagadesk について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Live, updated {age} ago</source>
        <translation>ライブ、{age}前に更新</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Answers take {latency}, usually {usual}.</source>
        <translation>応答に {latency} かかっています(通常は {usual})。</translation>
    </message>
    <message>
        <source>Answers take long.</source>
        <translation>応答に時間がかかっています。</translation>
    </message>
    <message>
        <source>Connection lost at {since}. You see what was known then. Trying again in {next}.</source>
        <translation>{since} に接続が切れました。表示はその時点のものです。{next}後に再接続します。</translation>
    </message>
    <message>
        <source>Connection lost. You see what was known then. Trying again.</source>
        <translation>接続が切れました。表示はその時点のものです。再接続しています。</translation>
    </message>
    <message numerus="yes">
        <source>Connected again after {away}, %n changes.</source>
        <translation>
            <numerusform>{away}ぶりに再接続しました。変更は %n 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>再接続しました。</translation>
    </message>
    <message>
        <source>The storage was updated by version {storage}. This console is {own}: reading works, acting needs the update.</source>
        <translation>ストレージはバージョン {storage} で更新されました。このコンソールは {own} です。閲覧はできますが、操作には更新が必要です。</translation>
    </message>
    <message>
        <source>The storage is of a newer version: reading works, acting needs the update.</source>
        <translation>ストレージはより新しいバージョンのものです。閲覧はできますが、操作には更新が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>No node is running orders. %n orders wait.</source>
        <translation>
            <numerusform>注文を処理しているノードがありません。%n 件の注文が待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>No node is running orders.</source>
        <translation>注文を処理しているノードがありません。</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again to go on where you were.</source>
        <translation>サインアウトしました。再度サインインすると続きから再開できます。</translation>
    </message>
    <message>
        <source>The connection is lost; nothing can be sent now.</source>
        <translation>接続が切れているため、今は何も送信できません。</translation>
    </message>
    <message>
        <source>This console must be updated before it may act.</source>
        <translation>操作するには、このコンソールの更新が必要です。</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>サインアウトしています。</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Invented orders</source>
        <translation>架空の注文</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Only admins can do this.</source>
        <translation>管理者のみ操作できます。</translation>
    </message>
    <message>
        <source>Operators can do this.</source>
        <translation>オペレーターが操作できます。</translation>
    </message>
    <message>
        <source>The connection is lost, so nothing can be done now.</source>
        <translation>接続が切れているため、今は操作できません。</translation>
    </message>
    <message>
        <source>The storage is newer than this console: acting needs the update.</source>
        <translation>ストレージがこのコンソールより新しいため、操作には更新が必要です。</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>サインアウトしています。</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Order accepted</source>
        <translation>注文を受付</translation>
    </message>
    <message>
        <source>Order confirmed</source>
        <translation>注文が確定</translation>
    </message>
    <message>
        <source>Order in processing</source>
        <translation>注文が処理中</translation>
    </message>
    <message>
        <source>Order completed</source>
        <translation>注文が完了</translation>
    </message>
    <message>
        <source>Order failed</source>
        <translation>注文が失敗</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>注文をキャンセル</translation>
    </message>
    <message>
        <source>Started again</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Held for a person</source>
        <translation>人の対応のため保留</translation>
    </message>
    <message>
        <source>Let go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>ステップ完了</translation>
    </message>
    <message>
        <source>Step refused</source>
        <translation>ステップを拒否</translation>
    </message>
    <message>
        <source>Try failed</source>
        <translation>試行が失敗</translation>
    </message>
    <message>
        <source>Try without an answer</source>
        <translation>応答のない試行</translation>
    </message>
    <message>
        <source>Step left out</source>
        <translation>ステップを省略</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Step undone</source>
        <translation>ステップを取り消し</translation>
    </message>
    <message>
        <source>Undoing failed</source>
        <translation>取り消しに失敗</translation>
    </message>
    <message>
        <source>Cancelling asked for</source>
        <translation>キャンセルを依頼</translation>
    </message>
    <message>
        <source>Service called back</source>
        <translation>サービスから折り返しの連絡</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Customer erased</source>
        <translation>顧客を消去</translation>
    </message>
    <message>
        <source>Service paused</source>
        <translation>サービスを一時停止</translation>
    </message>
    <message>
        <source>Service resumed</source>
        <translation>サービスを再開</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>注文を変更</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <translation>担当を開始</translation>
    </message>
    <message>
        <source>Service limited</source>
        <translation>サービスを制限</translation>
    </message>
    <message>
        <source>Bulk job started</source>
        <translation>一括処理を開始</translation>
    </message>
    <message>
        <source>Bulk job paused</source>
        <translation>一括処理を一時停止</translation>
    </message>
    <message>
        <source>Bulk job resumed</source>
        <translation>一括処理を再開</translation>
    </message>
    <message>
        <source>Bulk job stopped itself</source>
        <translation>一括処理が自動停止</translation>
    </message>
    <message>
        <source>Bulk job stopped</source>
        <translation>一括処理を停止</translation>
    </message>
    <message>
        <source>Bulk job finished</source>
        <translation>一括処理が完了</translation>
    </message>
    <message>
        <source>Note on a cause</source>
        <translation>原因についてのメモ</translation>
    </message>
    <message>
        <source>Cause settled</source>
        <translation>原因を解決</translation>
    </message>
    <message>
        <source>Undoing asked for</source>
        <translation>取り消しを依頼</translation>
    </message>
    <message>
        <source>Event sent again</source>
        <translation>イベントを再送信</translation>
    </message>
    <message>
        <source>Event given up</source>
        <translation>イベントを中止</translation>
    </message>
    <message>
        <source>Events published once more</source>
        <translation>イベントを再発行</translation>
    </message>
    <message>
        <source>Sagadesk</source>
        <translation>Sagadesk</translation>
    </message>
    <message>
        <source>Personal data shown</source>
        <translation>個人データを表示</translation>
    </message>
    <message>
        <source>Storage backed up</source>
        <translation>ストレージをバックアップ</translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>It went over the broker, not over HTTP.</source>
        <translation>HTTP ではなく、ブローカーを経由しました。</translation>
    </message>
    <message>
        <source>Only the beginning of what was sent is kept.</source>
        <translation>送信内容の先頭部分だけが保存されています。</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>Nothing was charged</source>
        <translation>請求はありません</translation>
    </message>
    <message>
        <source>{money} is held, not taken</source>
        <translation>{money} を保留中、請求はまだ</translation>
    </message>
    <message>
        <source>{money} was taken</source>
        <translation>{money} を受領済み</translation>
    </message>
    <message>
        <source>{money} held, being released</source>
        <translation>{money} の保留を解放中</translation>
    </message>
    <message>
        <source>Nothing charged, hold released</source>
        <translation>請求なし、保留は解放済み</translation>
    </message>
    <message>
        <source>{money} is being refunded</source>
        <translation>{money} を返金中</translation>
    </message>
    <message>
        <source>{money} was refunded</source>
        <translation>{money} を返金済み</translation>
    </message>
    <message>
        <source>Not known if money was taken</source>
        <translation>代金を受け取ったか不明</translation>
    </message>
    <message>
        <source>The customer was not charged.</source>
        <translation>お客様への請求はありません。</translation>
    </message>
    <message>
        <source>{money} is held for the order, not taken.</source>
        <translation>注文のために {money} が保留されていますが、請求はしていません。</translation>
    </message>
    <message>
        <source>{money} was taken.</source>
        <translation>{money} を受け取りました。</translation>
    </message>
    <message>
        <source>{money} was held, not taken; it is being released.</source>
        <translation>{money} は保留のみで請求しておらず、現在解放しています。</translation>
    </message>
    <message>
        <source>{money} was held, not taken; it has been released.</source>
        <translation>{money} は保留のみで請求しておらず、解放済みです。</translation>
    </message>
    <message>
        <source>{money} had been taken and is being refunded.</source>
        <translation>{money} を受け取っており、現在返金しています。</translation>
    </message>
    <message>
        <source>{money} had been taken and was refunded.</source>
        <translation>{money} を受け取っていましたが、返金しました。</translation>
    </message>
    <message>
        <source>It is not known yet whether money was taken.</source>
        <translation>代金を受け取ったかどうかはまだ分かりません。</translation>
    </message>
    <message>
        <source>You have not been charged.</source>
        <translation>お客様への請求はございません。</translation>
    </message>
    <message>
        <source>You may see a pending amount. It is not a charge.</source>
        <translation>保留中の金額が表示されることがありますが、請求ではございません。</translation>
    </message>
    <message>
        <source>Your payment has arrived.</source>
        <translation>お支払いを確認いたしました。</translation>
    </message>
    <message>
        <source>You may see a pending amount. It is not a charge and goes away within 7 days.</source>
        <translation>保留中の金額が表示されることがありますが、請求ではなく、7 日以内に消えます。</translation>
    </message>
    <message>
        <source>You have not been charged; a pending amount goes away within 7 days.</source>
        <translation>お客様への請求はございません。保留中の金額は 7 日以内に消えます。</translation>
    </message>
    <message>
        <source>Your money is on its way back, usually in 3 to 5 days.</source>
        <translation>ご返金の手続き中です。通常 3〜5 日で届きます。</translation>
    </message>
    <message>
        <source>Your money was sent back; your bank shows it within 3 to 5 days.</source>
        <translation>ご返金いたしました。3〜5 日以内に銀行に反映されます。</translation>
    </message>
    <message>
        <source>We are checking with the bank whether anything was charged; you will not pay twice.</source>
        <translation>請求があったかどうかを銀行に確認しております。二重のお支払いにはなりません。</translation>
    </message>
    <message>
        <source>Nothing is reserved</source>
        <translation>在庫の確保なし</translation>
    </message>
    <message>
        <source>Items are reserved</source>
        <translation>在庫を確保済み</translation>
    </message>
    <message>
        <source>Items are being released</source>
        <translation>在庫を解放中</translation>
    </message>
    <message>
        <source>Items are back in stock</source>
        <translation>在庫に戻しました</translation>
    </message>
    <message>
        <source>Not known if items are reserved</source>
        <translation>在庫が確保されたか不明</translation>
    </message>
    <message numerus="yes">
        <source>%n items reserved</source>
        <translation>
            <numerusform>%n 点を確保済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items being released</source>
        <translation>
            <numerusform>%n 点を解放中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items back in stock</source>
        <translation>
            <numerusform>%n 点を在庫に戻しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is allocated</source>
        <translation>割り当てなし</translation>
    </message>
    <message>
        <source>It is allocated</source>
        <translation>割り当て済み</translation>
    </message>
    <message>
        <source>It is being released</source>
        <translation>割り当てを解放中</translation>
    </message>
    <message>
        <source>The allocation was released</source>
        <translation>割り当てを解放済み</translation>
    </message>
    <message>
        <source>Not known if it is allocated</source>
        <translation>割り当てられたか不明</translation>
    </message>
    <message>
        <source>The items are reserved.</source>
        <translation>在庫は確保されています。</translation>
    </message>
    <message>
        <source>The items are being released.</source>
        <translation>在庫を解放しています。</translation>
    </message>
    <message>
        <source>The items are back in stock.</source>
        <translation>商品は在庫に戻りました。</translation>
    </message>
    <message>
        <source>It is not known whether the items are reserved.</source>
        <translation>在庫が確保されたかどうかは分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n items are reserved.</source>
        <translation>
            <numerusform>%n 点が確保されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are being released.</source>
        <translation>
            <numerusform>%n 点を解放しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are back in stock.</source>
        <translation>
            <numerusform>%n 点が在庫に戻りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>What it needs is allocated.</source>
        <translation>必要なものは割り当てられています。</translation>
    </message>
    <message>
        <source>What was allocated is being released.</source>
        <translation>割り当てを解放しています。</translation>
    </message>
    <message>
        <source>What was allocated is released.</source>
        <translation>割り当ては解放されました。</translation>
    </message>
    <message>
        <source>It is not known whether what it needs is allocated.</source>
        <translation>必要なものが割り当てられたかどうかは分かりません。</translation>
    </message>
    <message>
        <source>Nothing was shipped</source>
        <translation>発送なし</translation>
    </message>
    <message>
        <source>The delivery is made</source>
        <translation>配送を手配済み</translation>
    </message>
    <message>
        <source>The delivery is being stopped</source>
        <translation>配送を停止中</translation>
    </message>
    <message>
        <source>The delivery was stopped</source>
        <translation>配送を停止しました</translation>
    </message>
    <message>
        <source>Not known if the delivery was made</source>
        <translation>配送が手配されたか不明</translation>
    </message>
    <message>
        <source>Nothing was activated</source>
        <translation>開始されたものはありません</translation>
    </message>
    <message>
        <source>It is active</source>
        <translation>利用中</translation>
    </message>
    <message>
        <source>It is being ended</source>
        <translation>終了処理中</translation>
    </message>
    <message>
        <source>It was ended</source>
        <translation>終了しました</translation>
    </message>
    <message>
        <source>Not known if it is active</source>
        <translation>利用中か不明</translation>
    </message>
    <message>
        <source>The delivery was made.</source>
        <translation>配送は手配されました。</translation>
    </message>
    <message>
        <source>The delivery is being stopped.</source>
        <translation>配送を停止しています。</translation>
    </message>
    <message>
        <source>The delivery was stopped.</source>
        <translation>配送は停止されました。</translation>
    </message>
    <message>
        <source>It is not known whether the delivery was made.</source>
        <translation>配送が手配されたかどうかは分かりません。</translation>
    </message>
    <message>
        <source>It is active.</source>
        <translation>利用できる状態です。</translation>
    </message>
    <message>
        <source>It is being ended.</source>
        <translation>終了処理をしています。</translation>
    </message>
    <message>
        <source>It was ended.</source>
        <translation>終了しました。</translation>
    </message>
    <message>
        <source>It is not known whether it is active.</source>
        <translation>利用できる状態かどうかは分かりません。</translation>
    </message>
    <message>
        <source>No message was sent</source>
        <translation>連絡は未送信</translation>
    </message>
    <message>
        <source>A message was sent</source>
        <translation>連絡を送信済み</translation>
    </message>
    <message>
        <source>Not known if a message was sent</source>
        <translation>連絡が送信されたか不明</translation>
    </message>
    <message>
        <source>Under way, not known yet</source>
        <translation>処理中、まだ不明</translation>
    </message>
    <message>
        <source>Nothing was charged so far.</source>
        <translation>今のところ請求はありません。</translation>
    </message>
    <message>
        <source>Your payment is being handled right now.</source>
        <translation>お支払いはただいま処理中です。</translation>
    </message>
    <message>
        <source>Nothing has been charged so far.</source>
        <translation>今のところ請求はございません。</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>代金</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>在庫</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>利用開始</translation>
    </message>
    <message>
        <source>Customer told</source>
        <translation>お客様への連絡</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>no reason is known</source>
        <translation>理由は分かっていません</translation>
    </message>
    <message>
        <source>{service} did not answer</source>
        <translation>{service} から応答がありません</translation>
    </message>
    <message>
        <source>{service} is offline</source>
        <translation>{service} がオフラインです</translation>
    </message>
    <message>
        <source>{service} is busy</source>
        <translation>{service} が混み合っています</translation>
    </message>
    <message>
        <source>{service} has a problem</source>
        <translation>{service} に問題があります</translation>
    </message>
    <message>
        <source>{service} was unclear</source>
        <translation>{service} の応答が不明確でした</translation>
    </message>
    <message>
        <source>{service} did not do it</source>
        <translation>{service} は実行していません</translation>
    </message>
    <message>
        <source>{service} refused</source>
        <translation>{service} が拒否しました</translation>
    </message>
    <message>
        <source>there was no answer</source>
        <translation>応答がありませんでした</translation>
    </message>
    <message>
        <source>nobody was reachable</source>
        <translation>接続できませんでした</translation>
    </message>
    <message>
        <source>there was no time for it</source>
        <translation>混み合っていました</translation>
    </message>
    <message>
        <source>there was a problem</source>
        <translation>問題がありました</translation>
    </message>
    <message>
        <source>the answer was unclear</source>
        <translation>応答が不明確でした</translation>
    </message>
    <message>
        <source>it was not done</source>
        <translation>実行されませんでした</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>拒否されました</translation>
    </message>
    <message>
        <source>No success</source>
        <translation>成功せず</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>接続できず</translation>
    </message>
    <message>
        <source>Too busy</source>
        <translation>混雑</translation>
    </message>
    <message>
        <source>Had a problem</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>応答を理解できず</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>not enough money</source>
        <translation>残高不足</translation>
    </message>
    <message>
        <source>card has expired</source>
        <translation>カードの期限切れ</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由の提示なし</translation>
    </message>
    <message>
        <source>for security</source>
        <translation>安全上の理由</translation>
    </message>
    <message>
        <source>not confirmed by the customer</source>
        <translation>お客様の確認なし</translation>
    </message>
    <message>
        <source>out of stock</source>
        <translation>在庫切れ</translation>
    </message>
    <message>
        <source>only a part in stock</source>
        <translation>一部のみ在庫あり</translation>
    </message>
    <message>
        <source>price has changed</source>
        <translation>価格の変更</translation>
    </message>
    <message>
        <source>not allowed for this customer</source>
        <translation>このお客様には不可</translation>
    </message>
    <message>
        <source>does not deliver there</source>
        <translation>配送区域外</translation>
    </message>
    <message>
        <source>rejected by a person</source>
        <translation>担当者が却下</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Not known if done</source>
        <translation>実行されたか不明</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>拒否: {reason}</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 日前</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <translation>%1 · %2 (%3)</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Check availability</source>
        <translation>在庫確認</translation>
    </message>
    <message>
        <source>Check price</source>
        <translation>価格確認</translation>
    </message>
    <message>
        <source>Check customer</source>
        <translation>顧客確認</translation>
    </message>
    <message>
        <source>Authorise payment</source>
        <translation>支払いの承認</translation>
    </message>
    <message>
        <source>Reserve stock</source>
        <translation>在庫の確保</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>代金の請求</translation>
    </message>
    <message>
        <source>Create shipment</source>
        <translation>発送の手配</translation>
    </message>
    <message>
        <source>Send confirmation</source>
        <translation>確認の送信</translation>
    </message>
    <message>
        <source>Approve request</source>
        <translation>申請の承認</translation>
    </message>
    <message>
        <source>Allocate work</source>
        <translation>作業の割り当て</translation>
    </message>
    <message>
        <source>Activate work</source>
        <translation>作業の開始</translation>
    </message>
    <message>
        <source>Allocate resource</source>
        <translation>リソースの割り当て</translation>
    </message>
    <message>
        <source>Send welcome</source>
        <translation>案内の送信</translation>
    </message>
    <message>
        <source>Activate subscription</source>
        <translation>定期購入の開始</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>在庫</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>利用開始</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>定期購入</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>サービス依頼</translation>
    </message>
    <message>
        <source>Authorise</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Free card hold</source>
        <translation>カードの保留を解放</translation>
    </message>
    <message>
        <source>Release stock</source>
        <translation>在庫の解放</translation>
    </message>
    <message>
        <source>Stop shipment</source>
        <translation>発送の停止</translation>
    </message>
    <message>
        <source>Release work</source>
        <translation>作業の解放</translation>
    </message>
    <message>
        <source>End work</source>
        <translation>作業の終了</translation>
    </message>
    <message>
        <source>Release resource</source>
        <translation>リソースの解放</translation>
    </message>
    <message>
        <source>End subscription</source>
        <translation>定期購入の終了</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>取り消し: %1</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>返金</translation>
    </message>
</context>
<context>
    <name>OrderColumns</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>何が起きたか</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Current step</source>
        <translation>現在のステップ</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>照会番号</translation>
    </message>
</context>
<context>
    <name>OrderDifference</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Status: %1 → %2</source>
        <translation>状態: %1 → %2</translation>
    </message>
    <message>
        <source>Taken care of by: %1 → %2</source>
        <translation>担当: %1 → %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>OrderDraft</name>
    <message>
        <source>Needed</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Two letters, such as DE</source>
        <translation>2 文字(例: DE)</translation>
    </message>
    <message>
        <source>Its last four digits only</source>
        <translation>末尾の 4 桁のみ</translation>
    </message>
    <message>
        <source>As in 2026-12-04 14:00</source>
        <translation>例: 2026-12-04 14:00</translation>
    </message>
    <message>
        <source>No currency in use</source>
        <translation>使われていない通貨</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>金額ではありません</translation>
    </message>
    <message>
        <source>At least one line is needed</source>
        <translation>明細が 1 行以上必要です</translation>
    </message>
    <message>
        <source>A whole number from 1</source>
        <translation>1 以上の整数</translation>
    </message>
    <message>
        <source>More than the order costs</source>
        <translation>注文の金額を超えています</translation>
    </message>
</context>
<context>
    <name>OrderOffers</name>
    <message>
        <source>The parcel is made; it can only go forward.</source>
        <translation>荷物は準備済みのため、先へ進むことしかできません。</translation>
    </message>
    <message>
        <source>The step that decides is under way; its answer comes first.</source>
        <translation>決め手となるステップが処理中のため、先にその回答を待ちます。</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>{step}: refused by {service}</source>
        <translation>{step}: {service} が拒否</translation>
    </message>
    <message>
        <source>The order was refused</source>
        <translation>注文は受け付けられませんでした</translation>
    </message>
    <message>
        <source>{service} refused {step}; the order ended at {at}.</source>
        <translation>{service} が「{step}」を拒否し、注文は {at} に終了しました。</translation>
    </message>
    <message>
        <source>The order was refused and ended at {at}.</source>
        <translation>注文は拒否され、{at} に終了しました。</translation>
    </message>
    <message>
        <source>A new try would be refused again unless something is changed: Edit first.</source>
        <translation>何も変えずに再試行しても再び拒否されます。「先に編集」をお使いください。</translation>
    </message>
    <message>
        <source>Your order could not be carried out.</source>
        <translation>ご注文を承ることができませんでした。</translation>
    </message>
    <message>
        <source>I can look for another way with you.</source>
        <translation>別の方法を一緒にお探しいたします。</translation>
    </message>
    <message>
        <source>Bank refused: not enough money</source>
        <translation>銀行が拒否: 残高不足</translation>
    </message>
    <message>
        <source>The payment was refused by the bank (not enough money); the order ended at {at}.</source>
        <translation>銀行が残高不足のため支払いを拒否し、注文は {at} に終了しました。</translation>
    </message>
    <message>
        <source>Start again makes run {run} from the first step; {money} is asked for once more.</source>
        <translation>「やり直す」で {run} 回目を最初のステップから始め、{money} をもう一度請求します。</translation>
    </message>
    <message>
        <source>Start again makes a new run from the first step.</source>
        <translation>「やり直す」で最初のステップから新しく始めます。</translation>
    </message>
    <message>
        <source>Your bank did not approve the payment.</source>
        <translation>銀行がお支払いを承認しませんでした。</translation>
    </message>
    <message>
        <source>You can use another card.</source>
        <translation>別のカードをご利用いただけます。</translation>
    </message>
    <message>
        <source>Card has expired</source>
        <translation>カードの有効期限切れ</translation>
    </message>
    <message>
        <source>The payment was refused because the card has expired; the order ended at {at}.</source>
        <translation>カードの有効期限切れのため支払いが拒否され、注文は {at} に終了しました。</translation>
    </message>
    <message>
        <source>Your card has expired.</source>
        <translation>お使いのカードは有効期限が切れています。</translation>
    </message>
    <message>
        <source>Do you have a newer one?</source>
        <translation>新しいカードはお持ちでしょうか?</translation>
    </message>
    <message>
        <source>Bank refused without a reason</source>
        <translation>銀行が理由なく拒否</translation>
    </message>
    <message>
        <source>The bank gave no reason and will not give one on a new try; the order ended at {at}.</source>
        <translation>銀行は理由を示さず、再試行しても示されません。注文は {at} に終了しました。</translation>
    </message>
    <message>
        <source>Your bank declined the payment; only they can say why.</source>
        <translation>銀行がお支払いを拒否しました。理由は銀行にのみ確認できます。</translation>
    </message>
    <message>
        <source>Another card works right away.</source>
        <translation>別のカードならすぐにお使いいただけます。</translation>
    </message>
    <message>
        <source>Payment not possible with this card</source>
        <translation>このカードでは支払えません</translation>
    </message>
    <message>
        <source>The payment was refused for a security reason; the order ended at {at}. Please do not retry with this card.</source>
        <translation>安全上の理由で支払いが拒否され、注文は {at} に終了しました。このカードで再試行しないでください。</translation>
    </message>
    <message>
        <source>This payment did not go through.</source>
        <translation>このお支払いは完了しませんでした。</translation>
    </message>
    <message>
        <source>Please use another way to pay, or ask your bank.</source>
        <translation>別のお支払い方法をご利用いただくか、銀行にお問い合わせください。</translation>
    </message>
    <message>
        <source>Not confirmed with the customer&apos;s bank</source>
        <translation>銀行での本人確認が未完了</translation>
    </message>
    <message>
        <source>The bank wanted the customer to confirm the payment, and that did not succeed; the order ended at {at}.</source>
        <translation>銀行がお客様の確認を求めましたが完了せず、注文は {at} に終了しました。</translation>
    </message>
    <message>
        <source>Your bank wanted you to confirm the payment, and that did not work.</source>
        <translation>銀行がお支払いの確認を求めましたが、うまくいきませんでした。</translation>
    </message>
    <message>
        <source>We can try it again together now.</source>
        <translation>今ご一緒にもう一度お試しいただけます。</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>在庫切れ</translation>
    </message>
    <message>
        <source>{service} did not have everything in stock; the order ended at {at}.</source>
        <translation>{service} に在庫がそろわず、注文は {at} に終了しました。</translation>
    </message>
    <message>
        <source>Not everything was in stock; the order ended at {at}.</source>
        <translation>在庫がそろわず、注文は {at} に終了しました。</translation>
    </message>
    <message>
        <source>Start again makes sense once it is back in stock.</source>
        <translation>在庫が戻ってから「やり直す」をお使いください。</translation>
    </message>
    <message>
        <source>It sold out as you ordered.</source>
        <translation>ご注文の間に売り切れとなりました。</translation>
    </message>
    <message>
        <source>Shall I look for something similar?</source>
        <translation>似た商品をお探ししましょうか?</translation>
    </message>
    <message>
        <source>Only a part is in stock</source>
        <translation>一部のみ在庫あり</translation>
    </message>
    <message>
        <source>{service} has only a part of the items; the order ended at {at}.</source>
        <translation>{service} には商品の一部しかなく、注文は {at} に終了しました。</translation>
    </message>
    <message>
        <source>Only a part of the items is in stock; the order ended at {at}.</source>
        <translation>商品の一部しか在庫がなく、注文は {at} に終了しました。</translation>
    </message>
    <message>
        <source>Edit first lets you order the part that is there.</source>
        <translation>「先に編集」で、在庫のある分だけ注文できます。</translation>
    </message>
    <message>
        <source>Only a part of your order is in stock.</source>
        <translation>ご注文の一部のみ在庫がございます。</translation>
    </message>
    <message>
        <source>Shall we send that part, or wait for all?</source>
        <translation>その分を先にお送りするか、すべてそろうまでお待ちしますか?</translation>
    </message>
    <message>
        <source>Price changed after checkout</source>
        <translation>注文後に価格が変更</translation>
    </message>
    <message>
        <source>The price had changed since checkout; the order ended at {at}.</source>
        <translation>注文後に価格が変わったため、注文は {at} に終了しました。</translation>
    </message>
    <message>
        <source>Edit first lets you order at the new price.</source>
        <translation>「先に編集」で、新しい価格で注文できます。</translation>
    </message>
    <message>
        <source>The price changed after you ordered.</source>
        <translation>ご注文の後に価格が変わりました。</translation>
    </message>
    <message>
        <source>Do you want it at the new price?</source>
        <translation>新しい価格でご希望でしょうか?</translation>
    </message>
    <message>
        <source>Not allowed for this customer</source>
        <translation>このお客様には販売できません</translation>
    </message>
    <message>
        <source>A rule for this customer was not met; the order ended at {at}.</source>
        <translation>このお客様の条件が満たされず、注文は {at} に終了しました。</translation>
    </message>
    <message>
        <source>We cannot sell this item on this account.</source>
        <translation>このアカウントではこの商品を販売できません。</translation>
    </message>
    <message>
        <source>{service} does not deliver there</source>
        <translation>{service} の配送区域外</translation>
    </message>
    <message>
        <source>The carrier does not deliver there</source>
        <translation>配送会社の区域外</translation>
    </message>
    <message>
        <source>{service} refused the address; the order ended at {at}.</source>
        <translation>{service} が住所を受け付けず、注文は {at} に終了しました。</translation>
    </message>
    <message>
        <source>The carrier refused the address; the order ended at {at}.</source>
        <translation>配送会社が住所を受け付けず、注文は {at} に終了しました。</translation>
    </message>
    <message>
        <source>Edit first lets you change the address.</source>
        <translation>「先に編集」で住所を変更できます。</translation>
    </message>
    <message>
        <source>The carrier does not go to your address.</source>
        <translation>配送会社がお客様のご住所に対応しておりません。</translation>
    </message>
    <message>
        <source>{service} does not deliver there; refunded</source>
        <translation>{service} の配送区域外、返金済み</translation>
    </message>
    <message>
        <source>The carrier does not deliver there; refunded</source>
        <translation>配送会社の区域外、返金済み</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>All steps were done by {at}.</source>
        <translation>{at} までにすべてのステップが完了しました。</translation>
    </message>
    <message>
        <source>Nothing more happens.</source>
        <translation>これ以上の処理はありません。</translation>
    </message>
    <message>
        <source>Your order is complete.</source>
        <translation>ご注文は完了しております。</translation>
    </message>
    <message>
        <source>Paid, handed to {carrier}</source>
        <translation>支払い済み、{carrier} へ引き渡し</translation>
    </message>
    <message>
        <source>Paid, delivery is made</source>
        <translation>支払い済み、配送を手配済み</translation>
    </message>
    <message>
        <source>All steps were done by {at}. {carrier} has the delivery, reference {reference}.</source>
        <translation>{at} までにすべてのステップが完了しました。{carrier} が配送を受け付けています(照会番号 {reference})。</translation>
    </message>
    <message>
        <source>Your order is complete and on its way; the carrier&apos;s reference is {reference}.</source>
        <translation>ご注文は完了し、配送中です。配送会社の照会番号は {reference} です。</translation>
    </message>
    <message>
        <source>Your order is complete and the delivery is made.</source>
        <translation>ご注文は完了し、配送を手配いたしました。</translation>
    </message>
    <message>
        <source>Paid and active</source>
        <translation>支払い済み、利用中</translation>
    </message>
    <message>
        <source>Your order is complete and active.</source>
        <translation>ご注文は完了し、ご利用いただけます。</translation>
    </message>
    <message>
        <source>Completed; {step} is still open</source>
        <translation>完了、{step} は未完了</translation>
    </message>
    <message>
        <source>The order was completed by {at}; {step} is still under way.</source>
        <translation>注文は {at} までに完了しましたが、「{step}」はまだ処理中です。</translation>
    </message>
    <message>
        <source>{step} goes on by itself.</source>
        <translation>「{step}」は自動的に続きます。</translation>
    </message>
    <message>
        <source>Completed without {step}</source>
        <translation>{step} なしで完了</translation>
    </message>
    <message>
        <source>The order was completed by {at}. {step} was not done; all else is.</source>
        <translation>注文は {at} までに完了しました。「{step}」は行われず、ほかはすべて完了しています。</translation>
    </message>
    <message>
        <source>Nothing more happens by itself.</source>
        <translation>これ以上、自動的な処理はありません。</translation>
    </message>
    <message>
        <source>Cancelled on request</source>
        <translation>依頼によりキャンセル</translation>
    </message>
    <message>
        <source>The order was cancelled; it ended at {at}.</source>
        <translation>注文はキャンセルされ、{at} に終了しました。</translation>
    </message>
    <message>
        <source>Nothing more happens. Copy as new makes another order of it.</source>
        <translation>これ以上の処理はありません。「新規としてコピー」で別の注文を作れます。</translation>
    </message>
    <message>
        <source>Your order is cancelled.</source>
        <translation>ご注文はキャンセルされました。</translation>
    </message>
    <message>
        <source>Given up by our team</source>
        <translation>当社が中止しました</translation>
    </message>
    <message>
        <source>A colleague gave the order up; it ended at {at}. The reason stands in its events.</source>
        <translation>担当者が注文を中止し、{at} に終了しました。理由はイベントに記録されています。</translation>
    </message>
    <message>
        <source>I can start it again for you.</source>
        <translation>もう一度お手続きいたします。</translation>
    </message>
    <message>
        <source>{step}: given up after all tries</source>
        <translation>{step}: 全試行の後に中止</translation>
    </message>
    <message>
        <source>Given up after all tries</source>
        <translation>全試行の後に中止</translation>
    </message>
    <message>
        <source>{step} had no success: {failure}. The order was given up and ended at {at}.</source>
        <translation>「{step}」は成功しませんでした({failure})。注文は中止され、{at} に終了しました。</translation>
    </message>
    <message>
        <source>The order was given up after all tries and ended at {at}.</source>
        <translation>すべての試行の後に注文は中止され、{at} に終了しました。</translation>
    </message>
    <message>
        <source>Your order could not be carried out because of a technical problem.</source>
        <translation>技術的な問題により、ご注文を承ることができませんでした。</translation>
    </message>
    <message>
        <source>Refunded {money}</source>
        <translation>{money} を返金済み</translation>
    </message>
    <message>
        <source>{service} refused {step}, so the order was undone. The refund of {money} was confirmed by {at}.</source>
        <translation>{service} が「{step}」を拒否したため、注文を取り消しました。{money} の返金は {at} までに確認されました。</translation>
    </message>
    <message>
        <source>The order was undone. The refund of {money} was confirmed by {at}.</source>
        <translation>注文を取り消しました。{money} の返金は {at} までに確認されました。</translation>
    </message>
    <message>
        <source>Your order could not be carried out. The refund has left us; your bank shows it within 3 to 5 days.</source>
        <translation>ご注文を承ることができませんでした。ご返金の手続きは済んでおり、3〜5 日以内に銀行に反映されます。</translation>
    </message>
    <message>
        <source>Not approved by our team</source>
        <translation>当社で承認されませんでした</translation>
    </message>
    <message>
        <source>A colleague rejected the order; it ended at {at}. The reason stands in its events.</source>
        <translation>担当者が注文を却下し、{at} に終了しました。理由はイベントに記録されています。</translation>
    </message>
    <message>
        <source>We cannot accept this order.</source>
        <translation>このご注文はお受けできません。</translation>
    </message>
    <message>
        <source>Being checked: {step}</source>
        <translation>確認中: {step}</translation>
    </message>
    <message>
        <source>Checks are running</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>The order is being checked now, since {since}.</source>
        <translation>{since} から注文を確認しています。</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>自動的に進みます。</translation>
    </message>
    <message>
        <source>Your order has arrived and is being checked right now.</source>
        <translation>ご注文を承り、ただいま確認しております。</translation>
    </message>
    <message>
        <source>Being confirmed: {step}</source>
        <translation>確定処理中: {step}</translation>
    </message>
    <message>
        <source>Being confirmed now</source>
        <translation>確定処理中</translation>
    </message>
    <message>
        <source>{step} is running now at {service}, since {since}.</source>
        <translation>{since} から {service} で「{step}」を処理しています。</translation>
    </message>
    <message>
        <source>The order is being confirmed now.</source>
        <translation>注文の確定処理をしています。</translation>
    </message>
    <message>
        <source>Your order is being confirmed right now.</source>
        <translation>ご注文の確定処理をしております。</translation>
    </message>
    <message>
        <source>Running now: {step}</source>
        <translation>処理中: {step}</translation>
    </message>
    <message>
        <source>Being carried out now</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>The order is being carried out now.</source>
        <translation>注文を処理しています。</translation>
    </message>
    <message>
        <source>Your order is being made ready right now.</source>
        <translation>ご注文を準備しております。</translation>
    </message>
    <message>
        <source>Paid; running now: {step}</source>
        <translation>支払い済み、処理中: {step}</translation>
    </message>
    <message>
        <source>Paid; being carried out now</source>
        <translation>支払い済み、処理中</translation>
    </message>
    <message>
        <source>{step}, try {try} of {of}: {failure}</source>
        <translation>{step}、試行 {try}/{of}: {failure}</translation>
    </message>
    <message>
        <source>Try {try} of {of} did not succeed: {failure}.</source>
        <translation>{of} 回中 {try} 回目の試行は成功しませんでした({failure})。</translation>
    </message>
    <message>
        <source>The next try follows by itself at {due}.</source>
        <translation>次の試行は {due} に自動的に行われます。</translation>
    </message>
    <message>
        <source>The next try follows by itself.</source>
        <translation>次の試行は自動的に行われます。</translation>
    </message>
    <message>
        <source>There is a short delay on our side. Your order is safe and goes on by itself.</source>
        <translation>こちらの都合で少しお時間をいただいております。ご注文は問題なく、自動的に進みます。</translation>
    </message>
    <message>
        <source>{step}: waits until {due}</source>
        <translation>{step}: {due} まで待機</translation>
    </message>
    <message>
        <source>{step}: waits for its time</source>
        <translation>{step}: 予定の時刻まで待機</translation>
    </message>
    <message>
        <source>The order waits as planned, since {since}.</source>
        <translation>注文は予定どおり {since} から待機しています。</translation>
    </message>
    <message>
        <source>It goes on by itself at {due}.</source>
        <translation>{due} に自動的に進みます。</translation>
    </message>
    <message>
        <source>All is well with your order. It goes on at {due}.</source>
        <translation>ご注文に問題はございません。{due} に進みます。</translation>
    </message>
    <message>
        <source>All is well with your order. It goes on by itself.</source>
        <translation>ご注文に問題はございません。自動的に進みます。</translation>
    </message>
    <message>
        <source>Not known yet if money was taken</source>
        <translation>代金を受け取ったかまだ不明</translation>
    </message>
    <message>
        <source>The last try at {since} had no clear answer. {service} is being asked what was done. Please do not retry by hand.</source>
        <translation>{since} の試行では明確な応答がありませんでした。{service} に状況を確認しています。手動で再試行しないでください。</translation>
    </message>
    <message>
        <source>Sagadesk asks {service} again at {due}.</source>
        <translation>Sagadesk は {due} に {service} へ再度確認します。</translation>
    </message>
    <message>
        <source>Sagadesk asks {service} by itself.</source>
        <translation>Sagadesk は自動的に {service} へ確認します。</translation>
    </message>
    <message>
        <source>We are checking your payment right now.</source>
        <translation>ただいまお支払いを確認しております。</translation>
    </message>
    <message>
        <source>Not known yet if the delivery was made</source>
        <translation>配送が手配されたかまだ不明</translation>
    </message>
    <message>
        <source>We are checking with the carrier right now.</source>
        <translation>ただいま配送会社に確認しております。</translation>
    </message>
    <message>
        <source>{step}: not known yet if it was done</source>
        <translation>{step}: 実行されたかまだ不明</translation>
    </message>
    <message>
        <source>We are checking one part of your order right now. It goes on by itself.</source>
        <translation>ご注文の一部を確認しております。自動的に進みます。</translation>
    </message>
    <message>
        <source>Waiting for the payment until {due}</source>
        <translation>{due} まで支払い待ち</translation>
    </message>
    <message>
        <source>Waiting for the payment</source>
        <translation>支払い待ち</translation>
    </message>
    <message>
        <source>{service} took the request at {since}; the final answer is still to come.</source>
        <translation>{service} は {since} に依頼を受け付けました。最終的な回答を待っています。</translation>
    </message>
    <message>
        <source>The order goes on by itself when the answer comes, at the latest at {due}.</source>
        <translation>回答が届きしだい自動的に進みます(遅くとも {due})。</translation>
    </message>
    <message>
        <source>The order goes on by itself when the answer comes.</source>
        <translation>回答が届きしだい自動的に進みます。</translation>
    </message>
    <message>
        <source>Your payment still waits for a confirmation. If your bank&apos;s app asks you, please confirm; it waits until {due}.</source>
        <translation>お支払いは確認待ちです。銀行のアプリに確認が表示されましたら、{due} までにご承認ください。</translation>
    </message>
    <message>
        <source>Your payment still waits for a confirmation. If your bank&apos;s app asks you, please confirm.</source>
        <translation>お支払いは確認待ちです。銀行のアプリに確認が表示されましたら、ご承認ください。</translation>
    </message>
    <message>
        <source>{step}: {service} has not answered yet</source>
        <translation>{step}: {service} の回答待ち</translation>
    </message>
    <message>
        <source>Your order is being worked on and goes on by itself.</source>
        <translation>ご注文は処理中で、自動的に進みます。</translation>
    </message>
    <message>
        <source>{step}: waits for a yes or no</source>
        <translation>{step}: 可否の判断待ち</translation>
    </message>
    <message>
        <source>A colleague has to approve or reject it; it waits since {since}, until {due}.</source>
        <translation>担当者の承認または却下が必要です。{since} から {due} まで待ちます。</translation>
    </message>
    <message>
        <source>A colleague has to approve or reject it; it waits since {since}.</source>
        <translation>担当者の承認または却下が必要です。{since} から待っています。</translation>
    </message>
    <message>
        <source>Approve or reject it; the reason is kept.</source>
        <translation>承認または却下してください。理由は記録されます。</translation>
    </message>
    <message>
        <source>A colleague has to approve this; I will push it today.</source>
        <translation>担当者の承認が必要です。本日中に進めます。</translation>
    </message>
    <message>
        <source>Parked: {service} takes no requests now</source>
        <translation>保留: {service} は現在受付停止中</translation>
    </message>
    <message>
        <source>Requests to {service} are held back; the order waits since {since} and uses up no tries.</source>
        <translation>{service} への依頼を止めています。注文は {since} から待機中で、試行回数は減りません。</translation>
    </message>
    <message>
        <source>The order goes on by itself.</source>
        <translation>注文は自動的に進みます。</translation>
    </message>
    <message>
        <source>There is a technical delay right now. Your order is safe and goes on by itself.</source>
        <translation>現在、技術的な理由でお時間をいただいております。ご注文は問題なく、自動的に進みます。</translation>
    </message>
    <message>
        <source>Parked: {service} is not answering</source>
        <translation>保留: {service} が応答していません</translation>
    </message>
    <message>
        <source>The order goes on by itself; {service} is tested again at {probe}.</source>
        <translation>注文は自動的に進みます。{service} は {probe} に再テストされます。</translation>
    </message>
    <message>
        <source>Parked: {service} is paused by us</source>
        <translation>保留: {service} を当社が一時停止中</translation>
    </message>
    <message>
        <source>{service} is paused until {until}; the order waits since {since} and uses up no tries.</source>
        <translation>{service} は {until} まで一時停止中です。注文は {since} から待機中で、試行回数は減りません。</translation>
    </message>
    <message>
        <source>{service} is paused; the order waits since {since} and uses up no tries.</source>
        <translation>{service} は一時停止中です。注文は {since} から待機中で、試行回数は減りません。</translation>
    </message>
    <message>
        <source>We are doing maintenance until {until}. Your order is safe and goes on by itself.</source>
        <translation>{until} までメンテナンスを行っております。ご注文は問題なく、自動的に進みます。</translation>
    </message>
    <message>
        <source>We are doing maintenance right now. Your order is safe and goes on by itself.</source>
        <translation>現在メンテナンスを行っております。ご注文は問題なく、自動的に進みます。</translation>
    </message>
    <message>
        <source>Being stopped by a colleague</source>
        <translation>担当者が停止しています</translation>
    </message>
    <message>
        <source>A colleague stopped the order at {since}; what is under way is still being answered.</source>
        <translation>担当者が {since} に注文を停止しました。処理中のものは回答を待っています。</translation>
    </message>
    <message>
        <source>Then it waits until somebody lets it go on.</source>
        <translation>その後、誰かが再開するまで待ちます。</translation>
    </message>
    <message>
        <source>A colleague is looking at your order right now.</source>
        <translation>担当者がご注文を確認しております。</translation>
    </message>
    <message>
        <source>The order is on its way</source>
        <translation>注文を処理しています</translation>
    </message>
    <message>
        <source>The order is being worked on.</source>
        <translation>注文を処理しています。</translation>
    </message>
    <message>
        <source>Your order is being worked on.</source>
        <translation>ご注文を処理しております。</translation>
    </message>
    <message>
        <source>Held: a person must decide</source>
        <translation>保留: 人の判断が必要</translation>
    </message>
    <message>
        <source>The order is held until a person decides.</source>
        <translation>注文は、誰かが判断するまで保留されています。</translation>
    </message>
    <message>
        <source>Open the order to see what can be done.</source>
        <translation>注文を開くと、できることを確認できます。</translation>
    </message>
    <message>
        <source>A colleague is looking at your order. We write to you today.</source>
        <translation>担当者がご注文を確認しております。本日中にご連絡いたします。</translation>
    </message>
    <message>
        <source>The order is being undone</source>
        <translation>注文を取り消しています</translation>
    </message>
    <message>
        <source>The order is being undone.</source>
        <translation>注文を取り消しています。</translation>
    </message>
    <message>
        <source>It ends by itself when everything is undone.</source>
        <translation>すべて元に戻ると自動的に終了します。</translation>
    </message>
    <message>
        <source>We are closing your order now.</source>
        <translation>ご注文を終了する手続きをしております。</translation>
    </message>
    <message>
        <source>The order has ended</source>
        <translation>注文は終了しました</translation>
    </message>
    <message>
        <source>The order has ended.</source>
        <translation>注文は終了しました。</translation>
    </message>
    <message>
        <source>Your order has ended.</source>
        <translation>ご注文は終了しております。</translation>
    </message>
    <message>
        <source>{step}: no success, needs a person</source>
        <translation>{step}: 成功せず、人の判断が必要</translation>
    </message>
    <message numerus="yes">
        <source>{step} did not succeed in %n tries; the last one at {since}: {failure}.</source>
        <translation>
            <numerusform>「{step}」は %n 回の試行で成功しませんでした。最後は {since} です({failure})。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry goes on at {step}; the same request is used, so nothing is done twice.</source>
        <translation>「再試行」で「{step}」から再開します。同じ依頼を使うため、二重に行われることはありません。</translation>
    </message>
    <message>
        <source>There was a technical problem with your order.</source>
        <translation>ご注文に技術的な問題が発生いたしました。</translation>
    </message>
    <message>
        <source>We can go on with it now.</source>
        <translation>今から手続きを進めることができます。</translation>
    </message>
    <message numerus="yes">
        <source>{service} did not answer in %n tries</source>
        <translation>
            <numerusform>{service} が %n 回の試行に応答せず</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} had no success in %n tries; the last one at {since} had no answer.</source>
        <translation>
            <numerusform>「{step}」は %n 回の試行で成功しませんでした。最後の {since} は応答がありませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} was not reachable in %n tries</source>
        <translation>
            <numerusform>{service} に %n 回の試行で接続できず</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} had no success in %n tries; at the last one at {since} {service} was not reachable.</source>
        <translation>
            <numerusform>「{step}」は %n 回の試行で成功しませんでした。最後の {since} は {service} に接続できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} was too busy in %n tries</source>
        <translation>
            <numerusform>{service} が %n 回の試行で混雑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} had no success in %n tries; at the last one at {since} {service} was too busy.</source>
        <translation>
            <numerusform>「{step}」は %n 回の試行で成功しませんでした。最後の {since} は {service} が混み合っていました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} had a problem in %n tries</source>
        <translation>
            <numerusform>{service} に %n 回の試行で問題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} had no success in %n tries; at the last one at {since} {service} had a problem.</source>
        <translation>
            <numerusform>「{step}」は %n 回の試行で成功しませんでした。最後の {since} は {service} に問題がありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}: refused, but no way back</source>
        <translation>{step}: 拒否、後戻り不可</translation>
    </message>
    <message>
        <source>{service} refused {step} at {since}. From here on the order can only go forward, so a person decides.</source>
        <translation>{service} が {since} に「{step}」を拒否しました。ここから先は進むことしかできないため、人の判断が必要です。</translation>
    </message>
    <message>
        <source>Retry asks {service} once more; or the step is left out.</source>
        <translation>「再試行」で {service} にもう一度依頼するか、ステップを省きます。</translation>
    </message>
    <message>
        <source>One last part of your order needs a colleague. We write to you today.</source>
        <translation>ご注文の最後の部分を担当者が確認しております。本日中にご連絡いたします。</translation>
    </message>
    <message>
        <source>Not known if money was taken, needs a person</source>
        <translation>代金を受け取ったか不明、人の確認が必要</translation>
    </message>
    <message>
        <source>The answer of {service} was lost at {since} and could not be found out. Please do not take the payment again by hand.</source>
        <translation>{since} に {service} の応答が失われ、確認できませんでした。手動で再度請求しないでください。</translation>
    </message>
    <message>
        <source>Look it up at {service}, then say whether it was done.</source>
        <translation>{service} で確認し、実行されたかどうかを申告してください。</translation>
    </message>
    <message>
        <source>A colleague is looking into your payment and writes to you today.</source>
        <translation>担当者がお支払いを確認しており、本日中にご連絡いたします。</translation>
    </message>
    <message>
        <source>Not known if the delivery was made</source>
        <translation>配送が手配されたか不明</translation>
    </message>
    <message>
        <source>The answer of {service} was lost at {since}. It is not asked for a second time by itself; a person looks it up.</source>
        <translation>{since} に {service} の応答が失われました。自動で二度目の依頼はせず、担当者が確認します。</translation>
    </message>
    <message>
        <source>We are checking with the carrier and write to you today.</source>
        <translation>配送会社に確認し、本日中にご連絡いたします。</translation>
    </message>
    <message>
        <source>{step}: not known if it was done</source>
        <translation>{step}: 実行されたか不明</translation>
    </message>
    <message>
        <source>We are checking one part of your order and write to you today.</source>
        <translation>ご注文の一部を確認し、本日中にご連絡いたします。</translation>
    </message>
    <message>
        <source>The answer of {service} cannot be read</source>
        <translation>{service} の応答を読み取れません</translation>
    </message>
    <message>
        <source>{service} answered to {step} at {since} in a way that Sagadesk does not understand.</source>
        <translation>{since} の「{step}」に対する {service} の応答を Sagadesk は理解できませんでした。</translation>
    </message>
    <message>
        <source>Once the answers are repaired, Retry asks {service} again.</source>
        <translation>応答が直ったら、「再試行」で {service} にもう一度依頼します。</translation>
    </message>
    <message>
        <source>There was a technical problem with your order; a colleague is on it.</source>
        <translation>ご注文に技術的な問題が発生し、担当者が対応しております。</translation>
    </message>
    <message>
        <source>Approval is overdue</source>
        <translation>承認が遅れています</translation>
    </message>
    <message>
        <source>{step} waits for a yes or no since {since}.</source>
        <translation>「{step}」は {since} から可否の判断を待っています。</translation>
    </message>
    <message>
        <source>Refund not confirmed, needs a person</source>
        <translation>返金が未確認、人の対応が必要</translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to refund {money} and did not confirm it; the last time at {since}. Money may be stuck.</source>
        <translation>
            <numerusform>{service} に {money} の返金を %n 回依頼しましたが、確認されていません。最後は {since} です。お金が滞っている可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry asks {service} for the refund again; or settle it by hand with a reference.</source>
        <translation>「再試行」で {service} に再度返金を依頼するか、照会番号を添えて手動で解決します。</translation>
    </message>
    <message>
        <source>Your refund is being checked by a colleague today. We write to you.</source>
        <translation>ご返金について本日担当者が確認し、ご連絡いたします。</translation>
    </message>
    <message>
        <source>Held amount not released, needs a person</source>
        <translation>保留額が未解放、人の対応が必要</translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to release {money} and did not confirm it; the last time at {since}. Money may be stuck.</source>
        <translation>
            <numerusform>{service} に {money} の解放を %n 回依頼しましたが、確認されていません。最後は {since} です。お金が滞っている可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry asks {service} for the release again; or settle it by hand with a reference.</source>
        <translation>「再試行」で {service} に再度解放を依頼するか、照会番号を添えて手動で解決します。</translation>
    </message>
    <message>
        <source>You may see a pending amount. A colleague is taking care of it today.</source>
        <translation>保留中の金額が表示されることがあります。本日担当者が対応いたします。</translation>
    </message>
    <message>
        <source>Stock not released, needs a person</source>
        <translation>在庫が未解放、人の対応が必要</translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to take back the reservation and did not confirm it; the last time at {since}.</source>
        <translation>
            <numerusform>{service} に確保の取り消しを %n 回依頼しましたが、確認されていません。最後は {since} です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry asks {service} again; or settle it by hand.</source>
        <translation>「再試行」で {service} に再度依頼するか、手動で解決します。</translation>
    </message>
    <message>
        <source>Your order is being closed; a colleague is finishing the rest.</source>
        <translation>ご注文を終了する手続き中です。残りは担当者が対応いたします。</translation>
    </message>
    <message>
        <source>Delivery not stopped, needs a person</source>
        <translation>配送が未停止、人の対応が必要</translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to stop the delivery and did not confirm it; the last time at {since}.</source>
        <translation>
            <numerusform>{service} に配送の停止を %n 回依頼しましたが、確認されていません。最後は {since} です。</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague is taking care of the delivery with the carrier and writes to you today.</source>
        <translation>担当者が配送会社に対応しており、本日中にご連絡いたします。</translation>
    </message>
    <message>
        <source>Undo did not finish, needs a person</source>
        <translation>取り消しが未完了、人の対応が必要</translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to undo {step} and did not confirm it; the last time at {since}.</source>
        <translation>
            <numerusform>{service} に「{step}」の取り消しを %n 回依頼しましたが、確認されていません。最後は {since} です。</numerusform>
        </translation>
    </message>
    <message>
        <source>A payment was reported after the order ended</source>
        <translation>注文の終了後に支払いの連絡</translation>
    </message>
    <message>
        <source>{service} reported a payment of {money} after the order had been given up. It must be refunded, or the order must go on.</source>
        <translation>注文の中止後に、{service} から {money} の支払いの連絡がありました。返金するか、注文を続ける必要があります。</translation>
    </message>
    <message>
        <source>Undo asks {service} to give the money back; or settle it by hand.</source>
        <translation>「元に戻す」で {service} に返金を依頼するか、手動で解決します。</translation>
    </message>
    <message>
        <source>A payment for your order was reported late. We either refund it or send the goods, whichever you like.</source>
        <translation>ご注文のお支払いの連絡が遅れて届きました。ご返金または発送のうち、ご希望に沿って対応いたします。</translation>
    </message>
    <message>
        <source>A hold was reported after the order ended</source>
        <translation>注文の終了後に保留の連絡</translation>
    </message>
    <message>
        <source>{service} reported a hold of {money} after the order had been given up. It must be released, or the order must go on.</source>
        <translation>注文の中止後に、{service} から {money} の保留の連絡がありました。解放するか、注文を続ける必要があります。</translation>
    </message>
    <message>
        <source>Undo asks {service} to release it; or settle it by hand.</source>
        <translation>「元に戻す」で {service} に解放を依頼するか、手動で解決します。</translation>
    </message>
    <message>
        <source>{step}: reported done after the order ended</source>
        <translation>{step}: 注文の終了後に完了の連絡</translation>
    </message>
    <message>
        <source>{service} reported {step} as done after the order had been given up.</source>
        <translation>注文の中止後に、{service} から「{step}」完了の連絡がありました。</translation>
    </message>
    <message>
        <source>Undo takes it back at {service}; or settle it by hand.</source>
        <translation>「元に戻す」で {service} に取り消しを依頼するか、手動で解決します。</translation>
    </message>
    <message>
        <source>{workflow}, version {version}, is not installed</source>
        <translation>{workflow} のバージョン {version} が未導入</translation>
    </message>
    <message>
        <source>The steps of this order are not installed here, so it cannot go on and nobody can tell what was done.</source>
        <translation>この注文のステップが導入されていないため、先へ進めず、何が行われたかも分かりません。</translation>
    </message>
    <message>
        <source>Once version {version} is installed, the order goes on where it stands.</source>
        <translation>バージョン {version} が導入されると、注文はその続きから進みます。</translation>
    </message>
    <message>
        <source>There is a technical delay right now. A colleague is on it.</source>
        <translation>現在、技術的な理由でお時間をいただいております。担当者が対応しております。</translation>
    </message>
    <message>
        <source>Stopped by a colleague</source>
        <translation>担当者が停止しました</translation>
    </message>
    <message>
        <source>A colleague stopped the order at {since}; the reason stands in its events.</source>
        <translation>担当者が {since} に注文を停止しました。理由はイベントに記録されています。</translation>
    </message>
    <message>
        <source>Go on lets it continue where it stands.</source>
        <translation>「続ける」で、その続きから再開します。</translation>
    </message>
    <message>
        <source>The order is being given up</source>
        <translation>注文を中止しています</translation>
    </message>
    <message>
        <source>The order is being given up since {since}; what was done is undone next.</source>
        <translation>{since} から注文を中止しています。次に、行われたことを元に戻します。</translation>
    </message>
    <message>
        <source>Refund of {money} is running</source>
        <translation>{money} を返金中</translation>
    </message>
    <message>
        <source>{money} had been taken; the refund was asked for at {since} and usually takes 3 to 5 days.</source>
        <translation>{money} を受け取っていました。返金は {since} に依頼され、通常 3〜5 日かかります。</translation>
    </message>
    <message>
        <source>The order ends by itself when {service} confirms the refund.</source>
        <translation>{service} が返金を確認すると、注文は自動的に終了します。</translation>
    </message>
    <message>
        <source>Your order could not be carried out and your money is on its way back, usually in 3 to 5 days.</source>
        <translation>ご注文を承ることができず、ご返金の手続き中です。通常 3〜5 日で届きます。</translation>
    </message>
    <message>
        <source>Amount is held, not taken; being released</source>
        <translation>保留のみで請求なし、解放中</translation>
    </message>
    <message>
        <source>{money} is held, not taken; the release was asked for at {since}.</source>
        <translation>{money} は保留のみで請求していません。解放は {since} に依頼されました。</translation>
    </message>
    <message>
        <source>The order ends by itself when {service} confirms the release.</source>
        <translation>{service} が解放を確認すると、注文は自動的に終了します。</translation>
    </message>
    <message>
        <source>You may see a pending amount. It is not a charge and goes away within 7 days.</source>
        <translation>保留中の金額が表示されることがありますが、請求ではなく、7 日以内に消えます。</translation>
    </message>
    <message>
        <source>Being undone: {step}</source>
        <translation>取り消し中: {step}</translation>
    </message>
    <message>
        <source>{step} is being undone now at {service}, since {since}.</source>
        <translation>{since} から {service} で「{step}」を取り消しています。</translation>
    </message>
    <message>
        <source>Undoing, try {try} of {of}: {failure}</source>
        <translation>取り消し、試行 {try}/{of}: {failure}</translation>
    </message>
    <message>
        <source>{step} is being undone; try {try} of {of} did not succeed: {failure}.</source>
        <translation>「{step}」を取り消しています。{of} 回中 {try} 回目の試行は成功しませんでした({failure})。</translation>
    </message>
    <message>
        <source>We are closing your order now. There is a short delay on our side.</source>
        <translation>ご注文を終了する手続きをしております。こちらの都合で少しお時間をいただいております。</translation>
    </message>
    <message>
        <source>Undo waits: {service} takes no requests now</source>
        <translation>取り消し待ち: {service} は受付停止中</translation>
    </message>
    <message>
        <source>{step} is to be undone, but requests to {service} are held back since {since}.</source>
        <translation>「{step}」を取り消す予定ですが、{since} から {service} への依頼を止めています。</translation>
    </message>
    <message>
        <source>{service} wrote: &quot;{words}&quot;.</source>
        <translation>{service} からの文面:「{words}」。</translation>
    </message>
    <message>
        <source>This usually takes {duration}.</source>
        <translation>通常は {duration} かかります。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 below last %2</source>
        <translation>先週の%2より %1 少ない</translation>
    </message>
    <message>
        <source>%1 above last %2</source>
        <translation>先週の%2より %1 多い</translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>本日の注文</translation>
    </message>
    <message>
        <source>none is parked</source>
        <translation>一時保留なし</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>of %1 finished today</source>
        <translation>本日終了した %1 件中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Time to complete</source>
        <translation>完了までの時間</translation>
    </message>
    <message>
        <source>median; 95 % within %1</source>
        <translation>中央値、95% は %1 以内</translation>
    </message>
    <message>
        <source>nothing was completed today</source>
        <translation>本日の完了なし</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>最も古いもの %1</translation>
    </message>
    <message>
        <source>nothing waits to be taken</source>
        <translation>請求待ちなし</translation>
    </message>
    <message>
        <source>Authorised, not taken</source>
        <translation>承認済み、未請求</translation>
    </message>
    <message>
        <source>orders wait for a person</source>
        <translation>件の注文が人の対応待ち</translation>
    </message>
    <message>
        <source>nothing waits for a person</source>
        <translation>人の対応待ちなし</translation>
    </message>
    <message>
        <source>%1 waits for a person</source>
        <translation>%1 が人の対応待ち</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>%1 unsteady</source>
        <translation>%1 が不安定</translation>
    </message>
    <message>
        <source>per 5 minutes</source>
        <translation>5 分ごと</translation>
    </message>
    <message>
        <source>per 30 minutes</source>
        <translation>30分ごと</translation>
    </message>
    <message>
        <source>per 3 hours</source>
        <translation>3時間ごと</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 を一時停止</translation>
    </message>
    <message>
        <source>%1 changed by a colleague</source>
        <translation>%1 を同僚が変更</translation>
    </message>
    <message>
        <source>none a week ago</source>
        <translation>1週間前はなし</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Nodes &amp; storage</source>
        <translation>ノードとストレージ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>The money was taken already.</source>
        <translation>代金はすでに受け取っています。</translation>
    </message>
    <message>
        <source>It has already ended.</source>
        <translation>すでに終了しています。</translation>
    </message>
    <message>
        <source>It is held already.</source>
        <translation>すでに保留されています。</translation>
    </message>
    <message>
        <source>The items are reserved already.</source>
        <translation>在庫はすでに確保されています。</translation>
    </message>
    <message>
        <source>It is being undone already.</source>
        <translation>すでに取り消し中です。</translation>
    </message>
    <message>
        <source>A request is under way; its answer comes first.</source>
        <translation>依頼が処理中のため、先にその回答を待ちます。</translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>元に戻すことはできません。</translation>
    </message>
    <message>
        <source>The change would need other steps than those that were begun.</source>
        <translation>この変更には、開始済みとは別のステップが必要です。</translation>
    </message>
    <message>
        <source>The new total is above what was approved.</source>
        <translation>新しい合計が承認額を超えています。</translation>
    </message>
    <message>
        <source>The new total is above the amount that is held.</source>
        <translation>新しい合計が保留額を超えています。</translation>
    </message>
    <message>
        <source>It cannot be changed any more.</source>
        <translation>もう変更できません。</translation>
    </message>
    <message>
        <source>It does not wait for an approval.</source>
        <translation>承認待ちではありません。</translation>
    </message>
    <message>
        <source>It has not failed.</source>
        <translation>失敗した注文ではありません。</translation>
    </message>
    <message>
        <source>It is not held.</source>
        <translation>保留されていません。</translation>
    </message>
    <message>
        <source>Something of it is still open.</source>
        <translation>まだ完了していない部分があります。</translation>
    </message>
    <message>
        <source>Nothing of it is open.</source>
        <translation>未完了の部分はありません。</translation>
    </message>
    <message>
        <source>There is nothing to try again.</source>
        <translation>再試行するものがありません。</translation>
    </message>
    <message>
        <source>It has gone too far and can only go forward.</source>
        <translation>ここまで進むと、先へ進むことしかできません。</translation>
    </message>
    <message>
        <source>Its last step that decides is under way.</source>
        <translation>決め手となる最後のステップが処理中です。</translation>
    </message>
    <message>
        <source>A reference is needed.</source>
        <translation>照会番号が必要です。</translation>
    </message>
    <message>
        <source>This step cannot be left out.</source>
        <translation>このステップは省けません。</translation>
    </message>
    <message>
        <source>Somebody must say first whether it was done.</source>
        <translation>まず、実行されたかどうかの申告が必要です。</translation>
    </message>
    <message>
        <source>Its steps are not installed here.</source>
        <translation>この注文のステップが導入されていません。</translation>
    </message>
    <message>
        <source>Somebody has changed it meanwhile.</source>
        <translation>その間に誰かが変更しました。</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>そのような注文はありません。</translation>
    </message>
    <message>
        <source>It does not allow this now.</source>
        <translation>今はこの操作ができません。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Edit first</source>
        <translation>先に編集</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>実行済み</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>省く</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>注文をキャンセル</translation>
    </message>
    <message>
        <source>Settle by hand</source>
        <translation>手動で解決</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Retry the undo</source>
        <translation>取り消しを再試行</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Stop the order</source>
        <translation>注文を停止</translation>
    </message>
    <message>
        <source>The hold of {money} is released.</source>
        <translation>{money} の保留を解放します。</translation>
    </message>
    <message>
        <source>{money} goes back to the customer, usually in 3 to 5 days.</source>
        <translation>{money} をお客様に返金します。通常 3〜5 日かかります。</translation>
    </message>
    <message>
        <source>{step} is undone at {service}.</source>
        <translation>{service} で「{step}」を取り消します。</translation>
    </message>
    <message>
        <source>{step} cannot be undone and stays as it is.</source>
        <translation>「{step}」は取り消せず、そのまま残ります。</translation>
    </message>
    <message>
        <source>The order goes on at {step}.</source>
        <translation>注文は「{step}」から再開します。</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are changed. The original stays in the journal.</source>
        <translation>
            <numerusform>%n 項目を変更します。元の内容は記録に残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether money was taken. The same request is used, so it is not taken twice.</source>
        <translation>代金を受け取ったかどうかは分かりません。同じ依頼を使うため、二重に請求されることはありません。</translation>
    </message>
    <message>
        <source>{money} was taken already and is not asked for again.</source>
        <translation>{money} はすでに受け取っており、再度請求しません。</translation>
    </message>
    <message>
        <source>{money} stays held.</source>
        <translation>{money} の保留は続きます。</translation>
    </message>
    <message numerus="yes">
        <source>%n items stay reserved.</source>
        <translation>
            <numerusform>%n 点は確保されたままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is reserved stays reserved.</source>
        <translation>確保済みのものはそのままです。</translation>
    </message>
    <message>
        <source>No message goes out now.</source>
        <translation>今は連絡を送信しません。</translation>
    </message>
    <message>
        <source>Run {run} begins with the first step: {money} is asked for once more, and everything is reserved once more.</source>
        <translation>{run} 回目を最初のステップから始めます。{money} をもう一度請求し、すべてを改めて確保します。</translation>
    </message>
    <message>
        <source>Run {earlier} stays as it is.</source>
        <translation>{earlier} 回目の内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>請求はありません。</translation>
    </message>
    <message>
        <source>It is not known whether money was taken.</source>
        <translation>代金を受け取ったかどうかは分かりません。</translation>
    </message>
    <message>
        <source>The order then ends as cancelled.</source>
        <translation>その後、注文は「キャンセル」として終了します。</translation>
    </message>
    <message>
        <source>The order then ends as failed.</source>
        <translation>その後、注文は「失敗」として終了します。</translation>
    </message>
    <message>
        <source>This cannot be taken back once it has been sent.</source>
        <translation>送信後は取り消せません。</translation>
    </message>
    <message>
        <source>You state that {step} was done, reference {reference}.</source>
        <translation>「{step}」は実行済みと申告します(照会番号 {reference})。</translation>
    </message>
    <message>
        <source>You state that {step} was done.</source>
        <translation>「{step}」は実行済みと申告します。</translation>
    </message>
    <message>
        <source>The order goes on after it.</source>
        <translation>注文はその次へ進みます。</translation>
    </message>
    <message>
        <source>You state that {step} was not done.</source>
        <translation>「{step}」は未実行と申告します。</translation>
    </message>
    <message>
        <source>{service} is asked to do it once.</source>
        <translation>{service} に一度だけ実行を依頼します。</translation>
    </message>
    <message>
        <source>{step} is left out. All else goes on.</source>
        <translation>「{step}」を省きます。ほかは予定どおり進みます。</translation>
    </message>
    <message>
        <source>You state that everything still open was settled outside. Sagadesk will not check it again.</source>
        <translation>未処理分はすべて別途解決済みであると申告します。Sagadesk は再確認しません。</translation>
    </message>
    <message>
        <source>Reference and reason are kept.</source>
        <translation>照会番号と理由は記録されます。</translation>
    </message>
    <message>
        <source>The order goes on after {step}.</source>
        <translation>注文は「{step}」の次へ進みます。</translation>
    </message>
    <message>
        <source>The order is given up, and what was done is undone.</source>
        <translation>注文を中止し、行われたことを元に戻します。</translation>
    </message>
    <message>
        <source>{service} is asked once more to undo {step}. The same request is used, so nothing is undone twice.</source>
        <translation>{service} に「{step}」の取り消しをもう一度依頼します。同じ依頼を使うため、二重に取り消されることはありません。</translation>
    </message>
    <message>
        <source>The next try is made at once instead of at {due}.</source>
        <translation>次の試行を {due} ではなく今すぐ行います。</translation>
    </message>
    <message>
        <source>The next try is made at once.</source>
        <translation>次の試行を今すぐ行います。</translation>
    </message>
    <message>
        <source>What is under way is still answered. Then the order waits until somebody lets it go on.</source>
        <translation>処理中のものは回答を待ちます。その後、誰かが再開するまで注文は待機します。</translation>
    </message>
    <message>
        <source>The order goes on where it stands.</source>
        <translation>注文はその続きから進みます。</translation>
    </message>
    <message>
        <source>{step}: it is not known whether it was done; {service} is asked to undo it all the same.</source>
        <translation>{step}: 実行されたかどうかは分かりませんが、{service} に取り消しを依頼します。</translation>
    </message>
    <message>
        <source>Nothing has to be undone.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
</context>
<context>
    <name>Paragraph</name>
    <message>
        <source>{first} {second}</source>
        <extracomment>Two sentences of one paragraph: how the language sets them one after the other.</extracomment>
        <translation>{first}{second}</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>%1 held</source>
        <translation>保留 %1 件</translation>
    </message>
    <message>
        <source>%1 parked</source>
        <translation>一時保留 %1 件</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>低速 %1 件</translation>
    </message>
</context>
<context>
    <name>QueryFaults</name>
    <message>
        <source>&quot;%1&quot; is not a field.</source>
        <translation>「%1」という項目はありません。</translation>
    </message>
    <message>
        <source>Nothing is kept for &quot;%1&quot;.</source>
        <translation>「%1」については何も保存されていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value yet.</source>
        <translation>「%1」にはまだ値がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount.</source>
        <translation>「%1」は金額ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>「%1」は整数ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time, such as today, mon, 14:05, 2026-11-18 or -2h.</source>
        <translation>「%1」は today、mon、14:05、2026-11-18、-2h のような日時ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration, such as 15m, 2h or 3d.</source>
        <translation>「%1」は 15m、2h、3d のような期間ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of: %2.</source>
        <translation>「%1」は次のいずれでもありません: %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an order number or its beginning.</source>
        <translation>「%1」は注文番号でも、その先頭部分でもありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency, such as EUR.</source>
        <translation>「%1」は EUR のような通貨ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a country&apos;s two letters, such as SE.</source>
        <translation>「%1」は SE のような 2 文字の国コードではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a workflow, such as purchase@14.</source>
        <translation>「%1」は purchase@14 のようなワークフローではありません。</translation>
    </message>
    <message>
        <source>Values of &quot;%1&quot; have no order, so they can&apos;t be compared.</source>
        <translation>「%1」の値には順序がないため、比較できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no letter and no digit to look for.</source>
        <translation>「%1」には検索できる文字も数字もありません。</translation>
    </message>
    <message>
        <source>A * stands at the end of a word, or before the @ of an e-mail address.</source>
        <translation>* は語の末尾か、メールアドレスの @ の前に置きます。</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>閉じる引用符がありません。</translation>
    </message>
    <message>
        <source>The closing parenthesis is missing.</source>
        <translation>閉じ括弧がありません。</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>この括弧に対応する開き括弧がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a condition beside it.</source>
        <translation>「%1」の隣に条件が必要です。</translation>
    </message>
    <message>
        <source>sort: stands once, and not within a choice.</source>
        <translation>sort: は一度だけ使え、選択肢の中には置けません。</translation>
    </message>
    <message>
        <source>This query is too long.</source>
        <translation>検索条件が長すぎます。</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>%1, undone</source>
        <comment>a status, and that everything was undone</comment>
        <translation>%1、取り消し済み</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Viewer</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理者</translation>
    </message>
</context>
<context>
    <name>SagaDiagram</name>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%2 件中 %1 件を通過</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>試行 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Done in %1</source>
        <translation>%1 で完了</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message numerus="yes">
        <source>%n orders are parked; they go on by themselves.</source>
        <translation>
            <numerusform>%n 件の注文が一時保留中です。自動的に再開します。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not called in the last hour.</source>
        <translation>直近 1 時間は呼び出されていません。</translation>
    </message>
    <message numerus="yes">
        <source>It was called %n times in the last hour.</source>
        <translation>
            <numerusform>直近 1 時間に %n 回呼び出されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the answers took at most {half}, 95 in a hundred at most {usual}.</source>
        <translation>応答の半数は {half} 以内、100 件中 95 件は {usual} 以内でした。</translation>
    </message>
    <message numerus="yes">
        <source>%n answers of the last five minutes were no good.</source>
        <translation>
            <numerusform>直近 5 分間の応答のうち %n 件が不良でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls are held back: {why}.</source>
        <translation>呼び出しを止めています: {why}。</translation>
    </message>
    <message>
        <source>One call is being tried now.</source>
        <translation>今、呼び出しを 1 件試しています。</translation>
    </message>
    <message>
        <source>One call is tried at {test}.</source>
        <translation>{test} に呼び出しを 1 件試します。</translation>
    </message>
    <message>
        <source>No tries are used up meanwhile.</source>
        <translation>その間、試行回数は減りません。</translation>
    </message>
    <message>
        <source>{person} paused it at {at}: “{reason}”.</source>
        <translation>{person} が {at} に一時停止しました:「{reason}」。</translation>
    </message>
    <message>
        <source>From {from} to {to} it answered only now and then, or not at all.</source>
        <translation>{from} から {to} まで、応答は時々しかないか、まったくありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The circuit opened %n times, and orders were parked meanwhile.</source>
        <translation>
            <numerusform>サーキットが %n 回開き、その間の注文は一時保留になりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} is not configured</source>
        <translation>{service} は設定されていません</translation>
    </message>
    <message>
        <source>{service} does not answer since {since}</source>
        <translation>{service} は {since} から応答していません</translation>
    </message>
    <message>
        <source>{service} is paused to {until}</source>
        <translation>{service} は {until} まで一時停止しています</translation>
    </message>
    <message>
        <source>{service} is paused until somebody resumes it</source>
        <translation>{service} は誰かが再開するまで一時停止しています</translation>
    </message>
    <message>
        <source>{service} gives bad answers</source>
        <translation>{service} の応答が不良です</translation>
    </message>
    <message>
        <source>{service} is slow: {now}, usually {usual}</source>
        <translation>{service} が低速です: {now}(通常は {usual})</translation>
    </message>
    <message>
        <source>{service} answers steadily again since {since}</source>
        <translation>{service} は {since} から安定して応答しています</translation>
    </message>
    <message>
        <source>{service} is well</source>
        <translation>{service} は正常です</translation>
    </message>
    <message>
        <source>A workflow needs it, but the configuration does not say where it is. Orders wait at its steps.</source>
        <translation>ワークフローに必要ですが、設定に場所がありません。注文はそのステップで待機します。</translation>
    </message>
    <message>
        <source>No address in the configuration</source>
        <translation>設定にアドレスがありません</translation>
    </message>
    <message>
        <source>{why} since {since}</source>
        <translation>{since} から {why}</translation>
    </message>
    <message>
        <source>{person}: “{reason}”</source>
        <translation>{person}:「{reason}」</translation>
    </message>
    <message>
        <source>Usual p95 is {usual}</source>
        <translation>通常の p95 は {usual}</translation>
    </message>
    <message>
        <source>Unsteady {from} to {to}</source>
        <translation>{from} から {to} まで不安定</translation>
    </message>
    <message>
        <source>Paused to {until}</source>
        <translation>{until} まで一時停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Half open, testing</source>
        <translation>半開、テスト中</translation>
    </message>
    <message>
        <source>Open, test is due</source>
        <translation>開、まもなくテスト</translation>
    </message>
    <message numerus="yes">
        <source>Open, test in %n s</source>
        <translation>
            <numerusform>開、%n 秒後にテスト</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>閉</translation>
    </message>
    <message>
        <source>Closed just now</source>
        <translation>たった今閉じました</translation>
    </message>
    <message>
        <source>Closed, {length}</source>
        <translation>閉、{length}</translation>
    </message>
    <message>
        <source>Open since {since}, test at {test}</source>
        <translation>{since} から開、{test} にテスト</translation>
    </message>
    <message>
        <source>Open since {since}</source>
        <translation>{since} から開</translation>
    </message>
    <message>
        <source>Half open since {since}, one call is tried</source>
        <translation>{since} から半開、呼び出しを 1 件試します</translation>
    </message>
    <message>
        <source>Closed, opens by itself</source>
        <translation>閉、自動で開きます</translation>
    </message>
    <message>
        <source>Closed since {since}, opens by itself</source>
        <translation>{since} から閉、自動で開きます</translation>
    </message>
    <message numerus="yes">
        <source>About %n calls a minute are held back.</source>
        <translation>
            <numerusform>毎分およそ %n 件の呼び出しを止めています。</numerusform>
        </translation>
    </message>
    <message>
        <source>No step needs it.</source>
        <translation>これを必要とするステップはありません。</translation>
    </message>
    <message>
        <source>Orders are parked at {steps}.</source>
        <translation>{steps} で注文が一時保留中です。</translation>
    </message>
    <message>
        <source>Calls under way are finished. No tries are used up and nothing fails by it.</source>
        <translation>処理中の呼び出しは最後まで行います。試行回数は減らず、これによる失敗もありません。</translation>
    </message>
    <message>
        <source>Calls pass again. No order is parked.</source>
        <translation>呼び出しが再び通ります。一時保留の注文はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Calls pass again, and %n parked orders go on, the oldest first.</source>
        <translation>
            <numerusform>呼び出しが再び通り、一時保留の注文 %n 件が古い順に再開します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>Pending</source>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>取り消し中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>一時保留</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Pending</source>
        <translation>受付済み</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Answer pending</source>
        <translation>回答待ち</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>一時保留</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>取り消し中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Tries used up</source>
        <translation>試行回数を使い切り</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Undo did not finish</source>
        <translation>取り消しが未完了</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>応答を理解できず</translation>
    </message>
    <message>
        <source>Approval is overdue</source>
        <translation>承認が遅れています</translation>
    </message>
    <message>
        <source>Done after the order ended</source>
        <translation>注文の終了後に完了</translation>
    </message>
    <message>
        <source>Steps not installed</source>
        <translation>ステップ未導入</translation>
    </message>
    <message>
        <source>Stopped by a colleague</source>
        <translation>担当者が停止しました</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Next try waits</source>
        <translation>次の試行待ち</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Being undone</source>
        <translation>取り消し中</translation>
    </message>
    <message>
        <source>Undo parked</source>
        <translation>取り消し保留</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Undo stuck</source>
        <translation>取り消し停滞</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>低速</translation>
    </message>
    <message>
        <source>Bad answers</source>
        <translation>応答不良</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>閉</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開</translation>
    </message>
    <message>
        <source>Being tested</source>
        <translation>テスト中</translation>
    </message>
    <message>
        <source>Stopped itself</source>
        <translation>自動停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Got past it</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Held again</source>
        <translation>再び保留</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>実行不可</translation>
    </message>
    <message>
        <source>Left as it was</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>One of the first orders was held again, so the others were left.</source>
        <translation>最初の注文の一つが再び保留になったため、残りはそのままにしました。</translation>
    </message>
    <message>
        <source>Too many orders were held again, so the others were left.</source>
        <translation>再び保留になった注文が多すぎたため、残りはそのままにしました。</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Checks</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>一時保留</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StepLook</name>
    <message>
        <source>Undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Looked up: %1</source>
        <translation>確認結果: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>SQLite file</source>
        <translation>SQLite ファイル</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>メモリ上のみ</translation>
    </message>
    <message numerus="yes">
        <source>Disk is full in about %n days at this pace.</source>
        <translation>
            <numerusform>このペースでは、約 %n 日でディスクがいっぱいになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 of %2 are free on the disk (%3).</source>
        <translation>ディスクの空きは %2 中 %1 のみです(%3)。</translation>
    </message>
    <message numerus="yes">
        <source>%n partitions have no node; %1 orders wait.</source>
        <translation>
            <numerusform>%n 区画にノードがありません。%1 件の注文が待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot write to the store; no order goes on there.</source>
        <translation>%1 がストレージに書き込めないため、そこでは注文が先へ進みません。</translation>
    </message>
    <message>
        <source>%1 is still taking up the orders of its last run: %2 wait.</source>
        <translation>%1 は前回の実行時の注文をまだ引き継いでいます。%2 件が待っています。</translation>
    </message>
    <message>
        <source>The backup begins.</source>
        <translation>バックアップを始めます。</translation>
    </message>
    <message>
        <source>Copying: %1 of %2.</source>
        <translation>コピー中: %2 のうち %1。</translation>
    </message>
    <message>
        <source>Checking the pages of the copy.</source>
        <translation>コピーのページを検査しています。</translation>
    </message>
    <message>
        <source>Checking the journal of the copy: %1 of %2 entries.</source>
        <translation>コピーのジャーナルを検査中: %2 件のうち %1 件。</translation>
    </message>
    <message>
        <source>No backup was made: there is not enough room in %1.</source>
        <translation>バックアップできませんでした。%1 に十分な空きがありません。</translation>
    </message>
    <message>
        <source>No backup was made: the folder %1 cannot be used.</source>
        <translation>バックアップできませんでした。フォルダー %1 は使えません。</translation>
    </message>
    <message>
        <source>No backup was made: the copy is damaged, and so the storage may be. Verify the chain.</source>
        <translation>バックアップできませんでした。コピーが壊れており、ストレージも壊れている可能性があります。チェーンを検証してください。</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>バックアップできませんでした。</translation>
    </message>
    <message>
        <source>Backed up and checked at %1: %2.</source>
        <translation>バックアップと検査が完了: %1、%2。</translation>
    </message>
    <message>
        <source>The backup was stopped. Nothing is left of it.</source>
        <translation>バックアップを中止しました。途中のコピーは残っていません。</translation>
    </message>
    <message>
        <source>The newest backup is %1 old; there should be one every %2.</source>
        <translation>最新のバックアップは %1 前のものです。%2 ごとに作られるはずです。</translation>
    </message>
</context>
<context>
    <name>TimeScale</name>
    <message>
        <source>+%1 ms</source>
        <translation>+%1 ms</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 秒</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 分</translation>
    </message>
    <message>
        <source>+%1 h</source>
        <translation>+%1 時間</translation>
    </message>
    <message>
        <source>+%1 d</source>
        <translation>+%1 日</translation>
    </message>
</context>
<context>
    <name>WorkflowWords</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Only reads; repeated freely</source>
        <translation>読み取りのみ、自由に繰り返せる</translation>
    </message>
    <message>
        <source>Repeated with the same key</source>
        <translation>同じキーで繰り返す</translation>
    </message>
    <message>
        <source>Looked up before it is repeated</source>
        <translation>確認してから繰り返す</translation>
    </message>
    <message>
        <source>Never repeated by itself</source>
        <translation>自動では繰り返さない</translation>
    </message>
    <message>
        <source>%1, after %2, times %3, at most %4</source>
        <translation>%1、初回待ち %2、%3 倍ずつ、最大 %4</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>試行 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>The order is undone</source>
        <translation>注文を元に戻す</translation>
    </message>
    <message>
        <source>A person decides</source>
        <translation>人が判断する</translation>
    </message>
    <message>
        <source>%1 %2; %3</source>
        <translation>%1 %2、%3</translation>
    </message>
    <message>
        <source>Service of %1: %2 → %3.</source>
        <translation>「%1」のサービス: %2 → %3。</translation>
    </message>
    <message>
        <source>Address of %1: %2 → %3.</source>
        <translation>「%1」のアドレス: %2 → %3。</translation>
    </message>
    <message>
        <source>Tries of %1: %2 → %3.</source>
        <translation>「%1」の試行回数: %2 → %3。</translation>
    </message>
    <message>
        <source>First wait of %1: %2 → %3.</source>
        <translation>「%1」の最初の待ち時間: %2 → %3。</translation>
    </message>
    <message>
        <source>Growth of the wait of %1: %2 → %3.</source>
        <translation>「%1」の待ち時間の増え方: %2 → %3。</translation>
    </message>
    <message>
        <source>Longest wait of %1: %2 → %3.</source>
        <translation>「%1」の最長の待ち時間: %2 → %3。</translation>
    </message>
    <message>
        <source>Time for one call of %1: %2 → %3.</source>
        <translation>「%1」の 1 回の呼び出しの制限時間: %2 → %3。</translation>
    </message>
    <message>
        <source>Time for a later answer of %1: %2 → %3.</source>
        <translation>「%1」の後からの応答の制限時間: %2 → %3。</translation>
    </message>
    <message>
        <source>A lost answer of %1: %2 → %3.</source>
        <translation>「%1」の応答が失われたとき: %2 → %3。</translation>
    </message>
    <message>
        <source>Look-up of %1: %2 → %3.</source>
        <translation>「%1」の確認方法: %2 → %3。</translation>
    </message>
    <message>
        <source>Undoing %1: %2 → %3.</source>
        <translation>「%1」の取り消し: %2 → %3。</translation>
    </message>
    <message>
        <source>Point of no return at %1: %2 → %3.</source>
        <translation>「%1」以降は後戻り不可: %2 → %3。</translation>
    </message>
    <message>
        <source>%1 is needed: %2 → %3.</source>
        <translation>「%1」は必須: %2 → %3。</translation>
    </message>
    <message>
        <source>When the tries of %1 are used up: %2 → %3.</source>
        <translation>「%1」の試行回数を使い切ったとき: %2 → %3。</translation>
    </message>
    <message>
        <source>Condition of %1: %2 → %3.</source>
        <translation>「%1」の条件: %2 → %3。</translation>
    </message>
    <message>
        <source>%1 comes after: %2 → %3.</source>
        <translation>「%1」の前のステップ: %2 → %3。</translation>
    </message>
    <message>
        <source>Stage of %1: %2 → %3.</source>
        <translation>「%1」の段階: %2 → %3。</translation>
    </message>
    <message>
        <source>Kind of %1: %2 → %3.</source>
        <translation>「%1」の種類: %2 → %3。</translation>
    </message>
    <message>
        <source>Name of %1: %2 → %3.</source>
        <translation>「%1」の名前: %2 → %3。</translation>
    </message>
    <message>
        <source>%1 waits: %2 → %3.</source>
        <translation>「%1」の待機: %2 → %3。</translation>
    </message>
    <message>
        <source>Money at %1: %2 → %3.</source>
        <translation>「%1」の代金: %2 → %3。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>A person decides, in %1</source>
        <translation>%1 以内に人が判断</translation>
    </message>
    <message>
        <source>Waits %1</source>
        <translation>%1 待機</translation>
    </message>
    <message>
        <source>Waits until a time of the order</source>
        <translation>注文で決まる時刻まで待機</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Time for it</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Lost answer</source>
        <translation>応答の消失時</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>確認方法</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>使い切ったとき</translation>
    </message>
    <message>
        <source>Later answer</source>
        <translation>後からの応答</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>After</source>
        <translation>前のステップ</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>No: the order goes on without it</source>
        <translation>いいえ、なくても注文は進みます</translation>
    </message>
    <message>
        <source>No return</source>
        <translation>後戻り不可</translation>
    </message>
    <message>
        <source>After it nothing is undone any more</source>
        <translation>これより後は元に戻せません</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>代金</translation>
    </message>
    <message>
        <source>Takes it</source>
        <translation>請求する</translation>
    </message>
    <message>
        <source>Holds it on the card</source>
        <translation>カードに保留する</translation>
    </message>
    <message>
        <source>Technical name</source>
        <translation>技術名</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>「%1」が追加されました。</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>「%1」が削除されました。</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ActionPanel</name>
    <message>
        <source>Meanwhile:</source>
        <translation>その間:</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Note, seen by colleagues</source>
        <translation>メモ(ほかの担当者にも表示)</translation>
    </message>
    <message>
        <source>Reason, kept in the audit trail</source>
        <translation>理由(監査記録に残ります)</translation>
    </message>
    <message>
        <source>Type %1 to make sure</source>
        <translation>確認のため %1 と入力</translation>
    </message>
    <message>
        <source>Look it up at the service under the key %1.</source>
        <translation>キー %1 を使ってサービスで確認してください。</translation>
    </message>
    <message>
        <source>A note stays with the order and can&apos;t be taken back.</source>
        <translation>メモは注文に残り、取り消せません。</translation>
    </message>
    <message>
        <source>It waits %1 s with Undo; nothing is sent before.</source>
        <translation>「元に戻す」を表示して %1 秒待ちます。それまで何も送信しません。</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Earlier reason: %1</source>
        <translation>以前の理由: %1</translation>
    </message>
    <message>
        <source>The order does not offer this any more.</source>
        <translation>この注文ではもうこの操作ができません。</translation>
    </message>
    <message>
        <source>No field is changed yet.</source>
        <translation>まだ変更された項目はありません。</translation>
    </message>
    <message>
        <source>A reference is needed.</source>
        <translation>照会番号が必要です。</translation>
    </message>
    <message>
        <source>A reason of at least %1 characters is needed.</source>
        <translation>%1 文字以上の理由が必要です。</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>メモが空です。</translation>
    </message>
    <message>
        <source>Type the number of the order.</source>
        <translation>注文番号を入力してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The note is added to %1.</source>
        <translation>%1 にメモを追加しました。</translation>
    </message>
    <message>
        <source>The change was made, but the order did not go on. %1</source>
        <translation>変更は行いましたが、注文は再開しませんでした。%1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Leave without doing it</source>
        <translation>実行せずに閉じる</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Reference at the service</source>
        <translation>サービスでの照会番号</translation>
    </message>
    <message>
        <source>Order number, to make sure</source>
        <translation>確認のための注文番号</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::AmendForm</name>
    <message>
        <source>Customer&apos;s name</source>
        <translation>顧客名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>配送先</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>番地</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>国(2 文字)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>照会番号</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::AuditDetail</name>
    <message>
        <source>The chosen entry</source>
        <translation>選択したエントリ</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>注文を開く</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>チェーン内の位置</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Data of the entry</source>
        <translation>エントリのデータ</translation>
    </message>
    <message>
        <source>No entry is chosen</source>
        <translation>エントリが選択されていません</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Order after it</source>
        <translation>その後の注文</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>区画</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>前のハッシュ</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>トレース</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::AuditModel</name>
    <message>
        <source>%1, %2, %3, %4, %5, %6</source>
        <translation>%1、%2、%3、%4、%5、%6</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Order after it</source>
        <translation>その後の注文</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::AuditPage</name>
    <message numerus="yes">
        <source>%n entries written so far</source>
        <translation>
            <numerusform>これまでに %n 件のエントリを書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported to %1</source>
        <translation>
            <numerusform>%n 件のエントリを %1 に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>書き出しに失敗しました: %1</translation>
    </message>
    <message>
        <source>People&apos;s actions</source>
        <translation>人の操作</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>一覧の内容</translation>
    </message>
    <message>
        <source>by:name  action:order.*  created:today</source>
        <translation>by:name  action:order.*  created:today</translation>
    </message>
    <message>
        <source>Filter of the audit</source>
        <translation>監査の絞り込み</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>記録のエントリ</translation>
    </message>
    <message>
        <source>Looked back to %1 so far.</source>
        <translation>これまでに %1 までさかのぼりました。</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>No entry fits this filter.</source>
        <translation>この絞り込みに合うエントリはありません。</translation>
    </message>
    <message>
        <source>Nobody has done anything yet</source>
        <translation>まだ誰も操作していません</translation>
    </message>
    <message>
        <source>What people do is listed here. Everything lists what happened by itself too.</source>
        <translation>ここには人の操作が表示されます。「すべて」では、自動的に起きたことも表示されます。</translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>記録を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Many newer entries.</source>
        <translation>新しいエントリが多数あります。</translation>
    </message>
    <message numerus="yes">
        <source>%n newer entries.</source>
        <translation>
            <numerusform>新しいエントリが %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list stays still while a row is selected.</source>
        <translation>行を選択している間、一覧は動きません。</translation>
    </message>
    <message>
        <source>The list stays still while it is scrolled.</source>
        <translation>スクロールしている間、一覧は更新されません。</translation>
    </message>
    <message>
        <source>Partition %1, position %2</source>
        <translation>区画 %1、位置 %2</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Choose an entry about an order first.</source>
        <translation>先に注文に関するエントリを選択してください。</translation>
    </message>
    <message>
        <source>The entry is copied.</source>
        <translation>エントリをコピーしました。</translation>
    </message>
    <message>
        <source>No entry is chosen.</source>
        <translation>エントリが選択されていません。</translation>
    </message>
    <message>
        <source>The check is running.</source>
        <translation>確認を実行しています。</translation>
    </message>
    <message>
        <source>No check is running.</source>
        <translation>実行中の確認はありません。</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>一覧は空です。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>エントリを表示</translation>
    </message>
    <message>
        <source>Export the entries of this list</source>
        <translation>この一覧のエントリを書き出す</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::BackupPanel</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>This storage cannot be backed up from here.</source>
        <translation>このストレージはここからバックアップできません。</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>バックアップを作成中です。</translation>
    </message>
    <message>
        <source>No backup is being made.</source>
        <translation>作成中のバックアップはありません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Next by itself</source>
        <translation>次の自動バックアップ</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>指示したときのみ</translation>
    </message>
    <message>
        <source>The key backup_every of the configuration says how often.</source>
        <translation>頻度は設定の backup_every で決まります。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n are kept</source>
        <translation>
            <numerusform>最新の %n 個を保存</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::BarList</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::BulkJobModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>%1. %2. %3 done, %4 held again</source>
        <translation>%1。%2。%3 件完了、%4 件が再び保留</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Held again</source>
        <translation>再び保留</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::BulkJobsView</name>
    <message>
        <source>Bulk jobs</source>
        <translation>一括処理</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV で保存…</translation>
    </message>
    <message>
        <source>Orders of the job</source>
        <translation>この処理の注文</translation>
    </message>
    <message>
        <source>No job is chosen</source>
        <translation>処理が選択されていません</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>No job is chosen.</source>
        <translation>処理が選択されていません。</translation>
    </message>
    <message>
        <source>The job has come to its end.</source>
        <translation>処理が終了しました。</translation>
    </message>
    <message>
        <source>From the list of jobs</source>
        <translation>処理の一覧から</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>結果を保存</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::BulkPanel</name>
    <message>
        <source>What to do</source>
        <translation>行うこと</translation>
    </message>
    <message>
        <source>No cause is chosen.</source>
        <translation>原因が選択されていません。</translation>
    </message>
    <message>
        <source>This does not help with this cause.</source>
        <translation>この原因には効果がありません。</translation>
    </message>
    <message>
        <source>What will happen cannot be told: %1</source>
        <translation>この後の動きを示せません: %1</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>この後の動き</translation>
    </message>
    <message>
        <source>Publish these messages again</source>
        <translation>これらのメッセージを再発行</translation>
    </message>
    <message>
        <source>Let these messages go</source>
        <translation>これらのメッセージを破棄</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are published once more, and what waits behind them follows.</source>
        <translation>
            <numerusform>%n 件のメッセージをもう一度発行し、その後ろで待つものが続きます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are given up; what waits behind them is published.</source>
        <translation>
            <numerusform>%n 件のメッセージを中止し、その後ろで待つものを発行します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are forgotten. Their senders were told why when they came.</source>
        <translation>
            <numerusform>%n 件のメッセージを破棄します。送信者には受信時に理由を知らせてあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest was refused so: %1</source>
        <translation>最新のものは次のように拒否されました: %1</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n messages again</source>
        <translation>
            <numerusform>%n 件のメッセージを再発行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n messages go</source>
        <translation>
            <numerusform>%n 件のメッセージを破棄</numerusform>
        </translation>
    </message>
    <message>
        <source>as fast as the services allow</source>
        <translation>サービスが許すかぎり速く</translation>
    </message>
    <message>
        <source>orders per second, about %1</source>
        <translation>件/秒、約 %1</translation>
    </message>
    <message>
        <source>What will happen is being looked up.</source>
        <translation>この後の動きを確認しています。</translation>
    </message>
    <message>
        <source>No order of this set can take the action.</source>
        <translation>この対象の中に、操作できる注文はありません。</translation>
    </message>
    <message>
        <source>A reference is needed.</source>
        <translation>照会番号が必要です。</translation>
    </message>
    <message>
        <source>A reason of at least 3 characters is needed.</source>
        <translation>3 文字以上の理由が必要です。</translation>
    </message>
    <message>
        <source>%1: begins in %2 s. Nothing has been sent yet.</source>
        <translation>%1: %2 秒後に始まります。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>Taken back; nothing was sent.</source>
        <translation>取り消しました。何も送信していません。</translation>
    </message>
    <message>
        <source>Nothing was left to do.</source>
        <translation>行うことは残っていませんでした。</translation>
    </message>
    <message>
        <source>It was not begun: %1</source>
        <translation>開始されませんでした: %1</translation>
    </message>
    <message>
        <source>It was not done: %1</source>
        <translation>実行されませんでした: %1</translation>
    </message>
    <message>
        <source>Reference at the service</source>
        <translation>サービスでの照会番号</translation>
    </message>
    <message>
        <source>Leave the panel</source>
        <translation>パネルを閉じる</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Try 5 orders first, the others when they are through</source>
        <translation>まず 5 件の注文を試し、終わったら残りを処理</translation>
    </message>
    <message>
        <source>Pace, orders per second</source>
        <translation>速度(毎秒の注文数)</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Stop by itself if more than</source>
        <translation>自動停止の条件</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share that may be held again</source>
        <translation>再び保留になってもよい割合</translation>
    </message>
    <message>
        <source>are held again</source>
        <translation>を超えて再び保留になった場合</translation>
    </message>
    <message>
        <source>Reason, kept in the audit trail</source>
        <translation>理由(監査記録に残ります)</translation>
    </message>
    <message>
        <source>Last reasons</source>
        <translation>最近の理由</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>You can pause or stop it at any time.</source>
        <translation>いつでも一時停止または停止できます。</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::Button</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CauseModel</name>
    <message>
        <source>Not held any more</source>
        <translation>保留は解除済み</translation>
    </message>
    <message>
        <source>%1. %2 held, %3, oldest %4. %5</source>
        <translation>%1。保留 %2 件、%3、最も古いもの %4。%5</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>代金</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最も古いもの</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>対処</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CauseNote</name>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>The cause is settled</source>
        <translation>原因は解決済み</translation>
    </message>
    <message>
        <source>What others should know of this cause</source>
        <translation>この原因についてほかの担当者に伝えること</translation>
    </message>
    <message>
        <source>Note on the cause</source>
        <translation>原因についてのメモ</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CauseOrders</name>
    <message>
        <source>Orders of the cause</source>
        <translation>この原因の注文</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Open as list</source>
        <translation>一覧で開く</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>%1 orders, all selected</source>
        <translation>%1 件の注文、すべて選択</translation>
    </message>
    <message>
        <source>%1 orders, %2 selected</source>
        <translation>%1 件の注文、%2 件を選択</translation>
    </message>
    <message>
        <source>%1 orders so far</source>
        <translation>これまでに %1 件の注文</translation>
    </message>
    <message>
        <source>%1 · %2 held since</source>
        <translation>%1 · その後 %2 件が保留</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 をコピーしました</translation>
    </message>
    <message numerus="yes">
        <source>%n order numbers copied</source>
        <translation>
            <numerusform>注文番号を %n 件コピーしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ChartPlot</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ChartTable</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CheckHeader</name>
    <message>
        <source>Choose all orders</source>
        <translation>すべての注文を選択</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CheckStrip</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CircuitStrip</name>
    <message>
        <source>Open: held back</source>
        <translation>開: 呼び出しを停止中</translation>
    </message>
    <message>
        <source>Half open: testing</source>
        <translation>半開: テスト中</translation>
    </message>
    <message>
        <source>Closed: calls pass</source>
        <translation>閉: 呼び出しは通ります</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>テスト中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>閉</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1、%2 から %3 まで</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ConnectionChip</name>
    <message>
        <source>Connection: %1</source>
        <translation>接続: %1</translation>
    </message>
    <message>
        <source>Connection: %1, %2</source>
        <translation>接続: %1、%2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ConnectionPanel</name>
    <message>
        <source>Address of the service</source>
        <translation>サービスのアドレス</translation>
    </message>
    <message>
        <source>Open its console</source>
        <translation>そのコンソールを開く</translation>
    </message>
    <message>
        <source>That is no address: it begins with http:// or https://</source>
        <translation>アドレスではありません。http:// または https:// で始まります</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CustomerFinder</name>
    <message>
        <source>Name, e-mail, phone, customer or order number</source>
        <translation>名前、メール、電話、顧客番号、注文番号</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>見つかった顧客</translation>
    </message>
    <message>
        <source>%1 · %2 · last order %3, %4</source>
        <translation>%1 · %2 · 最後の注文 %3、%4</translation>
    </message>
    <message>
        <source>No order of such a customer. Fill in a new one below.</source>
        <translation>該当する顧客の注文はありません。下に新しく入力してください。</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::DetailRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::EffectList</name>
    <message>
        <source>What will happen</source>
        <translation>この後の動き</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::EventsSection</name>
    <message>
        <source>What people did</source>
        <translation>人が行ったこと</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>イベントを絞り込む</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ExchangeView</name>
    <message>
        <source>Brief</source>
        <translation>簡略</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>How bodies are laid out</source>
        <translation>本文の表示方法</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>What was received</source>
        <translation>受信内容</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>送信と受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Why do you need to see the customer&apos;s data? The journal keeps it.</source>
        <translation>顧客のデータを見る必要があるのはなぜですか? 理由は記録に残ります。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The customer&apos;s data is shown. The journal says so.</source>
        <translation>顧客のデータを表示しています。このことは記録に残ります。</translation>
    </message>
    <message>
        <source>Only the beginning is kept; it had %1.</source>
        <translation>先頭部分だけが保存されています。元のサイズは %1 です。</translation>
    </message>
    <message>
        <source>Without a body.</source>
        <translation>本文はありません。</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>The order has been changed more than once since, so its document of then is not here.</source>
        <translation>その後、注文が 2 回以上変更されたため、当時の注文データはここにありません。</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FactsCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FailuresPage</name>
    <message>
        <source>The queue cannot be read.</source>
        <translation>キューを読み取れません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>No failures.</source>
        <translation>問題はありません。</translation>
    </message>
    <message>
        <source>No order waits for a person.</source>
        <translation>人の対応を待つ注文はありません。</translation>
    </message>
    <message>
        <source>No cause fits the filter.</source>
        <translation>絞り込みに合う原因はありません。</translation>
    </message>
    <message>
        <source>Use fewer words.</source>
        <translation>語を減らしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n more causes, F5 shows them</source>
        <translation>
            <numerusform>ほかに原因が %n 件、F5 で表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders ended as Failed today, all undone</source>
        <translation>
            <numerusform>本日 %n 件の注文が「失敗」で終了、すべて取り消し済み</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 held orders</source>
        <translation>保留中の注文 %1 件</translation>
    </message>
    <message>
        <source>%1, %2 messages</source>
        <translation>%1、メッセージ %2 件</translation>
    </message>
    <message>
        <source>%1 · %2 waiting</source>
        <translation>%1 · %2 件が待機中</translation>
    </message>
    <message>
        <source>The bulk job has begun. J shows it.</source>
        <translation>一括処理が始まりました。J で表示できます。</translation>
    </message>
    <message>
        <source>%1 of %2 orders chosen</source>
        <translation>%2 件中 %1 件の注文を選択</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>問題</translation>
    </message>
    <message numerus="yes">
        <source>%n messages taken up</source>
        <translation>
            <numerusform>%n 件のメッセージに着手しました</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept with the cause.</source>
        <translation>原因とともに保存されます。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ分け</translation>
    </message>
    <message>
        <source>Filter causes</source>
        <translation>原因を絞り込む</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The jobs are not shown.</source>
        <translation>処理は表示されていません。</translation>
    </message>
    <message>
        <source>No job is chosen.</source>
        <translation>処理が選択されていません。</translation>
    </message>
    <message>
        <source>No cause is chosen.</source>
        <translation>原因が選択されていません。</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FigureStrip</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a field before its value</comment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FindBox</name>
    <message>
        <source>Find an order, a customer or a command</source>
        <translation>注文、顧客、コマンドを検索</translation>
    </message>
    <message>
        <source>Find an order: number, e-mail, phone, name, card …</source>
        <translation>注文を検索: 番号、メール、電話、名前、カード…</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::Finder</name>
    <message>
        <source>commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>in a new tab</source>
        <translation>新しいタブで</translation>
    </message>
    <message>
        <source>copy number</source>
        <translation>番号をコピー</translation>
    </message>
    <message>
        <source>close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Find an order, a customer or a command</source>
        <translation>注文、顧客、コマンドを検索</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in %1 ms</source>
        <translation>
            <numerusform>%n 件の注文(%1 ms)</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>All of them in the list</source>
        <translation>すべて一覧で表示</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 をコピーしました</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>注文 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>%1 の操作</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FirstRun</name>
    <message>
        <source>It answers, and this console understands it.</source>
        <translation>応答があり、このコンソールで利用できます。</translation>
    </message>
    <message>
        <source>This is no address. It looks like http://orders.example.com:8080.</source>
        <translation>これはアドレスではありません。http://orders.example.com:8080 のような形式です。</translation>
    </message>
    <message>
        <source>There is no computer called %1.</source>
        <translation>%1 というコンピューターはありません。</translation>
    </message>
    <message>
        <source>%1 is there, but nothing listens at port %2.</source>
        <translation>%1 はありますが、ポート %2 で待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is no Sagadesk orchestrator.</source>
        <translation>%1 から応答がありましたが、Sagadesk のオーケストレーターではありません。</translation>
    </message>
    <message>
        <source>The orchestrator is newer than this console: reading works, acting needs the update.</source>
        <translation>オーケストレーターがこのコンソールより新しいバージョンです。閲覧はできますが、操作には更新が必要です。</translation>
    </message>
    <message>
        <source>Welcome to Sagadesk</source>
        <translation>Sagadesk へようこそ</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>ご利用になるのはどなたですか?</translation>
    </message>
    <message>
        <source>What is connected?</source>
        <translation>何を接続しますか?</translation>
    </message>
    <message>
        <source>Where are the orders? This can be changed later.</source>
        <translation>注文はどこにありますか? 後から変更できます。</translation>
    </message>
    <message>
        <source>Your name stands beside what you do. Times and money are shown your way.</source>
        <translation>あなたの操作には名前が添えられます。時刻と金額はお好みの形式で表示されます。</translation>
    </message>
    <message>
        <source>Orders are carried out by services: payment, stock, delivery and others.</source>
        <translation>注文は、支払い、在庫、配送などのサービスが実行します。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2 ページ中 %1 ページ目</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>試しています …</translation>
    </message>
    <message>
        <source>Sagadesk: first start</source>
        <translation>Sagadesk: 初回起動</translation>
    </message>
    <message>
        <source>Alone here</source>
        <translation>単独で使う</translation>
    </message>
    <message>
        <source>Orders are kept on this computer, in %1.</source>
        <translation>注文はこのコンピューターの %1 に保管されます。</translation>
    </message>
    <message>
        <source>Join others</source>
        <translation>既存の環境に参加</translation>
    </message>
    <message>
        <source>Orders are kept by an orchestrator that runs already. Nothing is kept here.</source>
        <translation>注文は、すでに動作しているオーケストレーターが保管します。ここには何も保管されません。</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>試しに見る</translation>
    </message>
    <message>
        <source>500 invented orders run through stand-in services. All of it goes when you close it.</source>
        <translation>架空の注文 500 件が模擬サービスで処理されます。閉じるとすべて消えます。</translation>
    </message>
    <message>
        <source>Address of the orchestrator</source>
        <translation>オーケストレーターのアドレス</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Currency of sums</source>
        <translation>合計の通貨</translation>
    </message>
    <message>
        <source>Stand-in services</source>
        <translation>模擬サービス</translation>
    </message>
    <message>
        <source>They answer like real ones and do nothing. Good for trying; change it any time.</source>
        <translation>本物のように応答しますが、何も実行しません。お試しに適しており、いつでも変更できます。</translation>
    </message>
    <message>
        <source>Our services</source>
        <translation>自社のサービス</translation>
    </message>
    <message>
        <source>Their addresses are written to sagadesk.toml; those that are empty come later.</source>
        <translation>アドレスは sagadesk.toml に書き込まれます。空欄のものは後で設定できます。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Orders are taken and wait until there is a service that carries them out.</source>
        <translation>注文は受け付けられ、実行するサービスが用意されるまで待機します。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Skip all, begin with what is usual</source>
        <translation>すべて省略し、標準の設定で始める</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>最初の手順</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>The first steps are hidden.</source>
        <translation>最初の手順を隠しました。</translation>
    </message>
    <message>
        <source>Sagadesk runs and keeps orders.</source>
        <translation>Sagadesk を動かし、注文を保管します。</translation>
    </message>
    <message>
        <source>Services are connected, which carry orders out.</source>
        <translation>注文を実行するサービスを接続します。</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>The first order is placed.</source>
        <translation>最初の注文を登録します。</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新しい注文</translation>
    </message>
    <message>
        <source>An order is completed.</source>
        <translation>注文を完了させます。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Find anything by a word of it.</source>
        <translation>語句を入れて何でも検索します。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>最初の手順を隠す</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>未完了: %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::GanttView</name>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>%1 待機</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tries along the time</source>
        <translation>時間に沿った試行</translation>
    </message>
    <message>
        <source>Undoing, newest first</source>
        <translation>取り消し中、新しい順</translation>
    </message>
    <message>
        <source>Going forward</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Run %1: undoing, newest first</source>
        <translation>%1 回目: 取り消し中、新しい順</translation>
    </message>
    <message>
        <source>Run %1: going forward</source>
        <translation>%1 回目: 進行中</translation>
    </message>
    <message>
        <source>%1, try %2 of %3: %4, %5</source>
        <translation>%1、試行 %2/%3: %4、%5</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::HeldOrderModel</name>
    <message>
        <source>Not held any more</source>
        <translation>保留は解除済み</translation>
    </message>
    <message>
        <source>%1, %2, %3. Charged: %4</source>
        <translation>%1、%2、%3。請求: %4</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>保留開始</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::JournalModel</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::KeyList</name>
    <message>
        <source>List of keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>動作</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::KeyModel</name>
    <message>
        <source>Does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>標準</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::LineModel</name>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>明細 %1、%2: %3</translation>
    </message>
    <message>
        <source>New line, %1</source>
        <translation>新しい明細、%1</translation>
    </message>
    <message>
        <source>%1. Wrong: %2</source>
        <translation>%1。誤り: %2</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>新しい明細</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>割引</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>小計</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::LoadingBars</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::MainWindow</name>
    <message>
        <source>From the status bar</source>
        <translation>ステータスバーから</translation>
    </message>
    <message>
        <source>%1 is open in a tab behind.</source>
        <translation>%1 を背後のタブで開きました。</translation>
    </message>
    <message>
        <source>%1 · Sagadesk</source>
        <translation>%1 · Sagadesk</translation>
    </message>
    <message>
        <source>%1 · %2 · Sagadesk</source>
        <translation>%1 · %2 · Sagadesk</translation>
    </message>
    <message>
        <source>There is nothing before this.</source>
        <translation>これより前はありません。</translation>
    </message>
    <message>
        <source>There is nothing after this.</source>
        <translation>これより後はありません。</translation>
    </message>
    <message>
        <source>There is no order number on the clipboard.</source>
        <translation>クリップボードに注文番号がありません。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>取り消すものはありません。</translation>
    </message>
    <message>
        <source>About Sagadesk</source>
        <translation>Sagadesk について</translation>
    </message>
    <message>
        <source>Sagadesk, an order service and its console. Version %1.</source>
        <translation>Sagadesk は注文サービスとそのコンソールです。バージョン %1。</translation>
    </message>
    <message>
        <source>The layout is as it was at first.</source>
        <translation>レイアウトを初期状態に戻しました。</translation>
    </message>
    <message>
        <source>Only an order&apos;s tab can be closed.</source>
        <translation>閉じられるのは注文のタブだけです。</translation>
    </message>
    <message>
        <source>No tab has been closed.</source>
        <translation>閉じたタブはありません。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Connection lost at %1.</source>
        <translation>%1 に接続が切れました。</translation>
    </message>
    <message>
        <source>You see what was known then. The next try is at %1.</source>
        <translation>表示はその時点のものです。次の試行は %1 です。</translation>
    </message>
    <message>
        <source>You see what was known then.</source>
        <translation>表示はその時点のものです。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Answers are slow.</source>
        <translation>応答が遅くなっています。</translation>
    </message>
    <message>
        <source>They take %1, usually %2.</source>
        <translation>%1 かかっています(通常は %2)。</translation>
    </message>
    <message>
        <source>They take longer than usual.</source>
        <translation>通常より時間がかかっています。</translation>
    </message>
    <message>
        <source>The storage is newer than this console.</source>
        <translation>ストレージがこのコンソールより新しいバージョンです。</translation>
    </message>
    <message>
        <source>Reading works, acting needs the update.</source>
        <translation>閲覧はできますが、操作には更新が必要です。</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>サインアウトしています。</translation>
    </message>
    <message>
        <source>Tabs and texts are kept.</source>
        <translation>タブと入力内容は保持されます。</translation>
    </message>
    <message>
        <source>Connected again after %1.</source>
        <translation>%1ぶりに再接続しました。</translation>
    </message>
    <message>
        <source>What you see is %1 old.</source>
        <translation>表示は %1前のものです。</translation>
    </message>
    <message>
        <source>The orchestrator has not answered since.</source>
        <translation>それ以降、オーケストレーターから応答がありません。</translation>
    </message>
    <message>
        <source>This screen has no query.</source>
        <translation>この画面に検索条件はありません。</translation>
    </message>
    <message>
        <source>The view %1 is saved.</source>
        <translation>表示「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>この表示を削除</translation>
    </message>
    <message>
        <source>The view %1 is removed.</source>
        <translation>表示「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Open an order of the list first.</source>
        <translation>先に一覧の注文を開いてください。</translation>
    </message>
    <message>
        <source>There is no order after this one in the list.</source>
        <translation>一覧にこれより後の注文はありません。</translation>
    </message>
    <message>
        <source>There is no order before this one in the list.</source>
        <translation>一覧にこれより前の注文はありません。</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番環境</translation>
    </message>
    <message>
        <source>The connection is there.</source>
        <translation>接続しています。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Notices are only kept in the list for an hour.</source>
        <translation>これから 1 時間、通知は一覧にのみ残ります。</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>注文が選択されていません。</translation>
    </message>
    <message>
        <source>You are told what becomes of %1.</source>
        <translation>%1 の経過をお知らせします。</translation>
    </message>
    <message>
        <source>%1 is watched no more.</source>
        <translation>%1 の見守りを終了しました。</translation>
    </message>
    <message>
        <source>Another console could not be started.</source>
        <translation>別のコンソールを起動できませんでした。</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::Navigation</name>
    <message>
        <source>Screens</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存した表示</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>ナビゲーション</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NeedsModel</name>
    <message>
        <source>Retry…</source>
        <translation>再試行…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>判断…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>再開…</translation>
    </message>
    <message>
        <source>Open service</source>
        <translation>サービスを開く</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1. %2 %3 %4. %5</source>
        <translation>%1。%2 %3 %4。%5</translation>
    </message>
    <message numerus="yes">
        <source>messages</source>
        <translation>
            <numerusform>件のメッセージ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>orders</source>
        <translation>
            <numerusform>件の注文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NewOrder</name>
    <message>
        <source>New order</source>
        <translation>新しい注文</translation>
    </message>
    <message>
        <source>Line %1 is removed.</source>
        <translation>明細 %1 を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The order is being placed.</source>
        <translation>注文を登録しています。</translation>
    </message>
    <message>
        <source>Your draft is here again.</source>
        <translation>下書きを復元しました。</translation>
    </message>
    <message>
        <source>You left it at %1.</source>
        <translation>%1 に中断したものです。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>最初から始める</translation>
    </message>
    <message>
        <source>This is a copy.</source>
        <translation>これはコピーです。</translation>
    </message>
    <message>
        <source>What you were writing before is kept until you change it.</source>
        <translation>以前の入力内容は、これを変更するまで残っています。</translation>
    </message>
    <message>
        <source>Back to that</source>
        <translation>以前の内容に戻る</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>明細 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>送料</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>割引</translation>
    </message>
    <message>
        <source>Tax, in the prices</source>
        <translation>税(価格に含む)</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need a look.</source>
        <translation>
            <numerusform>%n 項目の確認が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well. Nothing was placed; stock and card are asked when it is.</source>
        <translation>問題ありません。まだ何も登録していません。在庫とカードは登録時に確認します。</translation>
    </message>
    <message>
        <source>%1, version %2, does this:</source>
        <translation>%1 のバージョン %2 が行うこと:</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation>人が判断</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>The order is being placed …</source>
        <translation>注文を登録しています …</translation>
    </message>
    <message>
        <source>%1 is placed.</source>
        <translation>%1 を登録しました。</translation>
    </message>
    <message>
        <source>The answer was lost, so it is not known whether the order was taken. Placing it again is safe: it is not made twice.</source>
        <translation>応答が失われたため、注文が受け付けられたか分かりません。もう一度登録しても安全です。二重に作られることはありません。</translation>
    </message>
    <message>
        <source>The order was taken as it was before your last change. Look for it among the orders; placing this one makes a second order.</source>
        <translation>注文は、最後の変更の前の内容で受け付けられました。注文の一覧で探してください。これを登録すると、2 件目の注文になります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>下書きを破棄しました。</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Check without placing</source>
        <translation>登録せずに確認</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>Closing keeps it as a draft.</source>
        <translation>閉じると下書きとして残ります。</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>注文を登録</translation>
    </message>
    <message>
        <source>Place order, %1</source>
        <translation>注文を登録、%1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NewerBar</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>the key</comment>
        <translation>Home</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NodeCard</name>
    <message>
        <source>Sagadesk %1</source>
        <translation>Sagadesk %1</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>稼働開始</translation>
    </message>
    <message>
        <source>Calls to services, last minute</source>
        <translation>サービスの呼び出し、直近 1 分</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒 %1 件</translation>
    </message>
    <message>
        <source>Orders in memory</source>
        <translation>メモリ上の注文</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 件(上限 %2 件)</translation>
    </message>
    <message>
        <source>Orders waiting in the store</source>
        <translation>ストレージで待機中の注文</translation>
    </message>
    <message>
        <source>%1 of %2 partitions</source>
        <translation>%2 区画中 %1 区画</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NodesPage</name>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Journal and growth</source>
        <translation>記録と増加量</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Nodes and storage could not be read.</source>
        <translation>ノードとストレージを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>about %1 a day</source>
        <translation>1 日に約 %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Of its log not yet taken in</source>
        <translation>ログのうち未反映の分</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>ディスクの空き</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>記録のエントリ</translation>
    </message>
    <message>
        <source>New entries</source>
        <translation>新しいエントリ</translation>
    </message>
    <message>
        <source>Growth of the file</source>
        <translation>ファイルの増加量</translation>
    </message>
    <message>
        <source>Estimated by the share of the newest entries.</source>
        <translation>最新のエントリの割合から推定しています。</translation>
    </message>
    <message>
        <source>Oldest entry</source>
        <translation>最も古いエントリ</translation>
    </message>
    <message>
        <source>Not yet published</source>
        <translation>未発行</translation>
    </message>
    <message>
        <source>No broker is configured</source>
        <translation>ブローカーは設定されていません</translation>
    </message>
    <message>
        <source>Orders and journal are kept</source>
        <translation>注文と記録の保存期間</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Idempotency keys are kept</source>
        <translation>冪等キーの保存期間</translation>
    </message>
    <message>
        <source>Oldest order</source>
        <translation>最も古い注文</translation>
    </message>
    <message>
        <source>Nodes &amp; storage</source>
        <translation>ノードとストレージ</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NotesSection</name>
    <message>
        <source>No notes yet. Add one with N.</source>
        <translation>まだメモはありません。N で追加できます。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NoticeLog</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not answered for a minute; %n orders wait for it.</source>
        <translation>
            <numerusform>%1 から 1 分間応答がありません。%n 件の注文が待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls to %1 are held back: it does not answer. %n orders wait for it.</source>
        <translation>
            <numerusform>応答がないため、%1 への呼び出しを止めています。%n 件の注文が待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Money may be stuck in %n orders: %1</source>
        <translation>
            <numerusform>%n 件の注文でお金が滞っている可能性があります: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders were held in the last five minutes, five times as many as usual.</source>
        <translation>
            <numerusform>直近 5 分間に %n 件の注文が保留になりました。通常の 5 倍です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it stopped by itself. %2 are through, %3 are held again.</source>
        <translation>%1: 自動的に停止しました。%2 件が通過し、%3 件が再び保留になりました。</translation>
    </message>
    <message>
        <source>%1: it has ended. %2 are through, %3 are held again.</source>
        <translation>%1: 終了しました。%2 件が通過し、%3 件が再び保留になりました。</translation>
    </message>
    <message>
        <source>%1, which you watch, is now: %2</source>
        <translation>見守り中の %1 の現在の状態: %2</translation>
    </message>
    <message>
        <source>The audit chain is broken: %1</source>
        <translation>監査のチェーンが壊れています: %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NoticePanel</name>
    <message>
        <source>No notices in the last seven days.</source>
        <translation>過去 7 日間に通知はありません。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OrderForm</name>
    <message>
        <source>Delivery</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>注文の種類</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>自社の照会番号</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>受付経路</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Find a customer who has ordered before</source>
        <translation>以前に注文した顧客を検索</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>顧客番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>明細を削除</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>注文の明細</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>送料</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>割引</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>in the prices</source>
        <translation>価格に含む</translation>
    </message>
    <message>
        <source>Card ends in</source>
        <translation>カードの末尾</translation>
    </message>
    <message>
        <source>Tax is</source>
        <translation>税の扱い</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>配送先</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>番地</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Day and time, empty for as soon as possible</source>
        <translation>日時(空欄は最短)</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OrderHeader</name>
    <message>
        <source>Copy the order number</source>
        <translation>注文番号をコピー</translation>
    </message>
    <message>
        <source>Everything undone</source>
        <translation>すべて取り消し済み</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>%1 回目</translation>
    </message>
    <message>
        <source>%1 takes care</source>
        <translation>%1 が担当</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>ウェブショップ</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>More for this order</source>
        <translation>この注文のその他の操作</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OrderListModel</name>
    <message>
        <source>%1. %2, %3. %4. %5.</source>
        <translation>%1。%2、%3。%4。%5。</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OrderPage</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>内容データ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>実時間</translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation>均等なステップ</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>%1 is no longer in storage.</source>
        <translation>%1 はもうストレージにありません。</translation>
    </message>
    <message>
        <source>You see what was known then.</source>
        <translation>表示はその時点のものです。</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>注文 %1 はありません。</translation>
    </message>
    <message>
        <source>Check the number, or search for the customer.</source>
        <translation>番号を確認するか、顧客を検索してください。</translation>
    </message>
    <message>
        <source>The order cannot be read now.</source>
        <translation>今は注文を読み取れません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Undone, newest first</source>
        <translation>取り消し済み、新しい順</translation>
    </message>
    <message>
        <source>The order then ended as %1 at %2</source>
        <translation>その後、注文は %2 に「%1」で終了</translation>
    </message>
    <message>
        <source>Being undone, newest first</source>
        <translation>取り消し中、新しい順</translation>
    </message>
    <message>
        <source>%1 in total, %2 of it waiting between tries</source>
        <translation>合計 %1、うち試行間の待ち %2</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>The order is not there yet.</source>
        <translation>注文はまだありません。</translation>
    </message>
    <message>
        <source>%1 is copied.</source>
        <translation>%1 をコピーしました。</translation>
    </message>
    <message>
        <source>What to say to the customer is copied.</source>
        <translation>お客様への案内文をコピーしました。</translation>
    </message>
    <message>
        <source>The link to %1 is copied.</source>
        <translation>%1 へのリンクをコピーしました。</translation>
    </message>
    <message>
        <source>The order does not offer this now.</source>
        <translation>この注文では今はこの操作ができません。</translation>
    </message>
    <message>
        <source>From the order&apos;s page</source>
        <translation>注文のページから</translation>
    </message>
    <message>
        <source>Nobody takes care of %1 now.</source>
        <translation>%1 の担当者はいなくなりました。</translation>
    </message>
    <message>
        <source>%1 takes care of %2 now.</source>
        <translation>%1 が %2 の担当になりました。</translation>
    </message>
    <message>
        <source>Nothing is kept of this try.</source>
        <translation>この試行については何も保存されていません。</translation>
    </message>
    <message>
        <source>What was sent is copied.</source>
        <translation>送信内容をコピーしました。</translation>
    </message>
    <message>
        <source>What was received is copied.</source>
        <translation>受信内容をコピーしました。</translation>
    </message>
    <message>
        <source>The command line is copied, without secrets.</source>
        <translation>コマンドラインをコピーしました。秘密情報は含まれません。</translation>
    </message>
    <message>
        <source>The customer&apos;s data is shown already.</source>
        <translation>顧客のデータはすでに表示されています。</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OrderSummaryView</name>
    <message>
        <source>Say to the customer</source>
        <translation>お客様への案内</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy what to say to the customer</source>
        <translation>お客様への案内文をコピー</translation>
    </message>
    <message>
        <source>Copy what to say to the customer (Ctrl+Shift+C)</source>
        <translation>お客様への案内文をコピー (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message numerus="yes">
        <source>More than %n newer orders</source>
        <translation>
            <numerusform>%n 件を超える新しい注文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer order(s)</source>
        <translation>
            <numerusform>新しい注文 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The list stays still while a row is selected.</source>
        <translation>行を選択している間、一覧は動きません。</translation>
    </message>
    <message>
        <source>The list stays still while it is scrolled.</source>
        <translation>スクロールしている間、一覧は更新されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%n 件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 orders, all matches</source>
        <translation>%1 件の注文、一致するものすべて</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>先に注文を選択してください。</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>一覧は空です。</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 をコピーしました</translation>
    </message>
    <message numerus="yes">
        <source>%n order number(s) copied</source>
        <translation>
            <numerusform>注文番号を %n 件コピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>What to say is copied.</source>
        <translation>案内文をコピーしました。</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>リンクをコピーしました。</translation>
    </message>
    <message>
        <source>Export the orders of this list</source>
        <translation>この一覧の注文を書き出す</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) written so far</source>
        <translation>
            <numerusform>これまでに %n 件の注文を書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) exported to %1</source>
        <translation>
            <numerusform>%n 件の注文を %1 に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>書き出しに失敗しました: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Another value…</source>
        <translation>別の値…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>標準の列</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>これのみ</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>これを除く</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>%1 orders · %2</source>
        <comment>how many, and how long it took</comment>
        <translation>%1 件の注文 · %2</translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation>まだ注文はありません。</translation>
    </message>
    <message>
        <source>Create one (Ctrl+N) or connect a source.</source>
        <translation>作成する (Ctrl+N) か、受信元を接続してください。</translation>
    </message>
    <message>
        <source>No order matches this query.</source>
        <translation>この検索条件に一致する注文はありません。</translation>
    </message>
    <message>
        <source>Leave something out:</source>
        <translation>条件を外す:</translation>
    </message>
    <message>
        <source>Search all dates</source>
        <translation>すべての日付を検索</translation>
    </message>
    <message>
        <source>Remove %1 (would give %2)</source>
        <translation>%1 を外す(%2 件になります)</translation>
    </message>
    <message>
        <source>Choose one order first.</source>
        <translation>先に注文を一つ選んでください。</translation>
    </message>
    <message>
        <source>The order does not offer this now.</source>
        <translation>この注文では今はこの操作ができません。</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OutcomeStrip</name>
    <message>
        <source>%1, %2</source>
        <comment>a title and what it counts</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OverviewPage</name>
    <message>
        <source>Needs a person</source>
        <translation>人の対応が必要</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>緊急度の高い順</translation>
    </message>
    <message>
        <source>All failures</source>
        <translation>すべての問題</translation>
    </message>
    <message>
        <source>Nothing needs a person.</source>
        <translation>人の対応が必要なものはありません。</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Finished orders</source>
        <translation>終了した注文</translation>
    </message>
    <message>
        <source>3 h</source>
        <translation>3 時間</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Held orders by cause</source>
        <translation>原因別の保留中の注文</translation>
    </message>
    <message>
        <source>orders and money</source>
        <translation>注文と代金</translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation>行が選択されていません。</translation>
    </message>
    <message>
        <source>%1 healthy of %2</source>
        <translation>%2 件中 %1 件が正常</translation>
    </message>
    <message>
        <source>1 of 1 up</source>
        <translation>1 台中 1 台が稼働</translation>
    </message>
    <message>
        <source>0 of 1 up</source>
        <translation>1 台中 0 台が稼働</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>このノード</translation>
    </message>
    <message numerus="yes">
        <source>%n partitions</source>
        <translation>
            <numerusform>%n 区画</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s decisions</source>
        <translation>判断 %1/秒</translation>
    </message>
    <message>
        <source>%1 ms to db</source>
        <translation>DB まで %1 ms</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>No order is held.</source>
        <translation>保留中の注文はありません。</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7日</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>数値を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PartitionStrip</name>
    <message>
        <source>Partitions</source>
        <translation>区画</translation>
    </message>
    <message>
        <source>Partition %1 has no node.</source>
        <translation>区画 %1 にノードがありません。</translation>
    </message>
    <message>
        <source>Partition %1 is written by %2.</source>
        <translation>区画 %1 には %2 が書き込んでいます。</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PayloadSection</name>
    <message>
        <source>The order&apos;s document</source>
        <translation>注文のデータ</translation>
    </message>
    <message>
        <source>As it came in: nothing was changed.</source>
        <translation>受信時のままです。何も変更されていません。</translation>
    </message>
    <message>
        <source>It was changed since it came in.</source>
        <translation>受信後に変更されました。</translation>
    </message>
    <message>
        <source>Changed since it came in:</source>
        <translation>受信後の変更:</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PersonChip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PipelineColumnView</name>
    <message>
        <source>Nothing is slower than usual here.</source>
        <translation>ここに通常より遅いものはありません。</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/分</translation>
    </message>
    <message>
        <source>usual %1</source>
        <translation>通常 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more when you look away</source>
        <translation>
            <numerusform>一覧から離れるとさらに %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>%1 件すべて表示</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts, and what waits</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PipelineGroup</name>
    <message>
        <source>%1 orders that are being carried out</source>
        <translation>処理中の注文 %1 件</translation>
    </message>
    <message>
        <source>%1 orders that are not confirmed yet</source>
        <translation>まだ確定していない注文 %1 件</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PipelineHead</name>
    <message>
        <source>%1: orders that passed it in the last hour, by five minutes</source>
        <translation>%1: 直近 1 時間に通過した注文(5 分ごと)</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PipelineModel</name>
    <message>
        <source>Went on meanwhile</source>
        <translation>その間に先へ進みました</translation>
    </message>
    <message>
        <source>%1. %2, %3. %4. For %5.</source>
        <comment>status, number, money, what it waits for, how long</comment>
        <translation>%1。%2、%3。%4。経過 %5。</translation>
    </message>
    <message>
        <source>%1
Since %2</source>
        <comment>what it waits for</comment>
        <translation>%1
%2 から</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PipelinePage</name>
    <message>
        <source>longest first</source>
        <translation>待ちの長い順</translation>
    </message>
    <message>
        <source>most money first</source>
        <translation>金額の大きい順</translation>
    </message>
    <message>
        <source>needs help first</source>
        <translation>対応が必要な順</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>表示を止める</translation>
    </message>
    <message>
        <source>The pipeline could not be read.</source>
        <translation>パイプラインを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>%1 in progress, %2 held, parked or slower than usual. The rest flow by and are only counted.</source>
        <translation>処理中 %1 件、保留・一時保留・通常より遅いもの %2 件。ほかは順調に流れており、件数だけを数えています。</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>最長 %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>bars: last hour</source>
        <translation>棒: 直近 1 時間</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 of finished</source>
        <translation>終了分の %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>undoing now</source>
        <translation>現在取り消し中</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Held since %1</source>
        <translation>%1 から停止中</translation>
    </message>
    <message>
        <source>All workflows</source>
        <translation>すべてのワークフロー</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Choose a card first.</source>
        <translation>先にカードを選択してください。</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 をコピーしました</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>リンクをコピーしました。</translation>
    </message>
    <message>
        <source>The order does not offer this now.</source>
        <translation>この注文では今はこの操作ができません。</translation>
    </message>
    <message>
        <source>%1 in progress, %2 stick</source>
        <translation>処理中 %1 件、停滞 %2 件</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::QueryField</name>
    <message>
        <source>Query of the list</source>
        <translation>一覧の検索条件</translation>
    </message>
    <message>
        <source>Find an order: number, e-mail, phone, name, card …</source>
        <translation>注文を検索: 番号、メール、電話、名前、カード…</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>クイック表示</translation>
    </message>
    <message>
        <source>This order is no longer in storage.</source>
        <translation>この注文はもうストレージにありません。</translation>
    </message>
    <message>
        <source>What to say is copied.</source>
        <translation>案内文をコピーしました。</translation>
    </message>
    <message>
        <source>Choose an order to see what happened.</source>
        <translation>注文を選択すると、何が起きたか分かります。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開</translation>
    </message>
    <message>
        <source>Close the quick look</source>
        <translation>クイック表示を閉じる</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>注文番号をコピー</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show all orders of this customer</source>
        <translation>この顧客のすべての注文を表示</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 をコピーしました</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>headline and story</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message numerus="yes">
        <source>More than %n orders</source>
        <translation>
            <numerusform>%n 件を超える注文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) since %1, %2 completed</source>
        <translation>
            <numerusform>%1 から %n 件の注文、%2 件が完了</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SagaDiagram</name>
    <message>
        <source>Steps of the order</source>
        <translation>注文のステップ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>取り消すものなし</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SavedViews</name>
    <message>
        <source>Failed today</source>
        <translation>本日の失敗</translation>
    </message>
    <message>
        <source>Undo stuck</source>
        <translation>取り消し停滞</translation>
    </message>
    <message>
        <source>Waiting over 15 min</source>
        <translation>15 分を超えて待機</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>表示の名前</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SayCard</name>
    <message>
        <source>Say to the customer</source>
        <translation>お客様への案内</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Nothing needs to be said.</source>
        <translation>お伝えすることはありません。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Say to the customer: %1</source>
        <translation>お客様への案内: %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SectionTabs</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SegmentedControl</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::Segments</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ServiceCharts</name>
    <message>
        <source>answered well</source>
        <translation>正常な応答</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Calls per minute</source>
        <translation>毎分の呼び出し</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>サーキット</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>answered well, not well</source>
        <translation>正常な応答、不良な応答</translation>
    </message>
    <message>
        <source>Unsteady for %1</source>
        <translation>%1 の間不安定</translation>
    </message>
    <message>
        <source>while open, one call at a time is tried</source>
        <translation>開の間は、呼び出しを 1 件ずつ試します</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ServiceControls</name>
    <message>
        <source>Circuit opened by itself</source>
        <translation>サーキットが自動で開きました</translation>
    </message>
    <message>
        <source>Circuit tried one call</source>
        <translation>サーキットが呼び出しを 1 件試しました</translation>
    </message>
    <message>
        <source>Circuit closed by itself</source>
        <translation>サーキットが自動で閉じました</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Send a test call</source>
        <translation>テスト呼び出しを送信</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>最近の変更</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>サーキット</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>If you resume:</source>
        <translation>再開すると:</translation>
    </message>
    <message>
        <source>If you pause:</source>
        <translation>一時停止すると:</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>呼び出し %1 件</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>At most at once</source>
        <translation>同時実行の上限</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>呼び出し %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as configured.</source>
        <translation>
            <numerusform>設定では %n です。</numerusform>
        </translation>
    </message>
    <message>
        <source>As configured.</source>
        <translation>設定どおりです。</translation>
    </message>
    <message>
        <source>At most per second</source>
        <translation>毎秒の上限</translation>
    </message>
    <message>
        <source>%1 as configured.</source>
        <translation>設定では %1 です。</translation>
    </message>
    <message>
        <source>Under way now</source>
        <translation>現在処理中</translation>
    </message>
    <message>
        <source>Waiting for a place</source>
        <translation>空き待ち</translation>
    </message>
    <message>
        <source>Places open while it comes back</source>
        <translation>回復中に開いている枠</translation>
    </message>
    <message>
        <source>Each good answer opens one more.</source>
        <translation>正常な応答 1 件ごとに枠が 1 つ増えます。</translation>
    </message>
    <message>
        <source>Paused by %1</source>
        <translation>%1 が一時停止</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>%1 が変更</translation>
    </message>
    <message>
        <source>None since the start of the node</source>
        <translation>ノードの起動以降なし</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ServiceForm</name>
    <message>
        <source>Pause %1</source>
        <translation>%1 を一時停止</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 を再開</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>%1 を制限</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>終了までの時間</translation>
    </message>
    <message>
        <source>At most at once</source>
        <translation>同時実行の上限</translation>
    </message>
    <message>
        <source>At most per second</source>
        <translation>毎秒の上限</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>終了なし</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 分</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 時間</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Reason, kept in the journal</source>
        <translation>理由(記録に残ります)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1, as configured</source>
        <translation>%1(設定値)</translation>
    </message>
    <message>
        <source>no limit, as configured</source>
        <translation>制限なし(設定値)</translation>
    </message>
    <message>
        <source>Say why, in at least three letters.</source>
        <translation>理由を 3 文字以上で入力してください。</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ServiceModel</name>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1。%2。%3</translation>
    </message>
    <message>
        <source>The rows are kept where they were. F5 puts the worst first.</source>
        <translation>行の並びはそのままです。F5 で悪い順に並べます。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>サーキット</translation>
    </message>
    <message>
        <source>OK, 5 min</source>
        <translation>正常、5 分</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Calls/min</source>
        <translation>呼び出し/分</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>一時保留</translation>
    </message>
    <message>
        <source>p95, last hour</source>
        <translation>p95、直近 1 時間</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ServicesPage</name>
    <message>
        <source>Taken back</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 を一時停止しました。</translation>
    </message>
    <message>
        <source>%1 is called again.</source>
        <translation>%1 の呼び出しを再開しました。</translation>
    </message>
    <message>
        <source>The limits of %1 are changed.</source>
        <translation>%1 の制限を変更しました。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <source>A test call is on its way.</source>
        <translation>テスト呼び出しを送信しました。</translation>
    </message>
    <message>
        <source>The test call was answered in %1.</source>
        <translation>テスト呼び出しへの応答は %1 でした。</translation>
    </message>
    <message>
        <source>The test call was not answered, for %1: %2.</source>
        <translation>テスト呼び出しに %1 応答がありませんでした: %2。</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>まだサービスがありません</translation>
    </message>
    <message>
        <source>Add one to sagadesk.toml, or use the simulator.</source>
        <translation>sagadesk.toml に追加するか、シミュレーターをお使いください。</translation>
    </message>
    <message>
        <source>The services could not be read.</source>
        <translation>サービスを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>No service is chosen.</source>
        <translation>サービスが選択されていません。</translation>
    </message>
    <message numerus="yes">
        <source>See the %n orders held because of it…</source>
        <translation>
            <numerusform>これにより保留中の %n 件の注文を表示…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>No setting has these words</source>
        <translation>この語句を含む設定はありません</translation>
    </message>
    <message>
        <source>“%1” is in none of their names and sentences.</source>
        <translation>「%1」は設定の名前にも説明にもありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SettingsSheet</name>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>The usual key</source>
        <translation>標準のキー</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 はすでに「%2」のキーです。</translation>
    </message>
    <message>
        <source>The key of “%1” is changed.</source>
        <translation>「%1」のキーを変更しました。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Keys that are a letter</source>
        <translation>1 文字だけのキー</translation>
    </message>
    <message>
        <source>They act in lists and orders only. With Alt they can&apos;t be pressed by mistake.</source>
        <translation>一覧と注文でのみ働きます。Alt を付けると、誤って押すことがありません。</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>単独</translation>
    </message>
    <message>
        <source>With Alt</source>
        <translation>Alt と同時に</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>コマンドを選択し、新しいキーを押してください。</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>このページを初期状態に戻す</translation>
    </message>
    <message>
        <source>Shows after the next start.</source>
        <translation>次回の起動後に反映されます。</translation>
    </message>
    <message>
        <source>%1 Shows after the next start.</source>
        <translation>%1次回の起動後に反映されます。</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>「%1」を変更しました。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>%1 is as it was at first.</source>
        <translation>「%1」を初期状態に戻しました。</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>How high rows of tables are.</source>
        <translation>表の行の高さです。</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+− change it in smaller steps.</source>
        <translation>Ctrl++ と Ctrl+− では、より細かく変更できます。</translation>
    </message>
    <message>
        <source>Patterns in charts</source>
        <translation>グラフの模様</translation>
    </message>
    <message>
        <source>Bars of failed orders are hatched, so that colour is not needed.</source>
        <translation>失敗した注文の棒に斜線を入れ、色に頼らず見分けられるようにします。</translation>
    </message>
    <message>
        <source>Language &amp; formats</source>
        <translation>言語と形式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Orders are kept in UTC; this is how they are shown.</source>
        <translation>注文は UTC で保管されます。これは表示の設定です。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時刻の表示</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 時間</translation>
    </message>
    <message>
        <source>Currency of sums</source>
        <translation>合計の通貨</translation>
    </message>
    <message>
        <source>ISO code; new orders begin with it.</source>
        <translation>ISO コードです。新しい注文の初期値になります。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Name of this connection</source>
        <translation>この接続の名前</translation>
    </message>
    <message>
        <source>Stands at the top left and in the window&apos;s title.</source>
        <translation>左上とウィンドウのタイトルに表示されます。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>This is production</source>
        <translation>本番環境である</translation>
    </message>
    <message>
        <source>Marked in red at the top left, so that nobody acts on the wrong one.</source>
        <translation>誤った環境で操作しないよう、左上に赤で示します。</translation>
    </message>
    <message>
        <source>Orchestrator to join at the start</source>
        <translation>起動時に参加するオーケストレーター</translation>
    </message>
    <message>
        <source>Its address. Empty: orders are kept on this computer.</source>
        <translation>そのアドレスです。空欄の場合、注文はこのコンピューターに保管されます。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Hide personal data</source>
        <translation>個人データを隠す</translation>
    </message>
    <message>
        <source>E-mail, phone and the customer in payloads are shown in part, as when somebody looks over the shoulder.</source>
        <translation>メール、電話、内容データ中の顧客情報を一部だけ表示します。誰かに画面をのぞかれる場合に役立ちます。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Stands in the journal beside what you do.</source>
        <translation>あなたの操作とともに記録に残ります。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>Sagadesk</source>
        <translation>Sagadesk</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>パブリックドメイン</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Sagadesk comes without warranty. The texts are in /usr/share/common-licenses and in the packages&apos; own folders.</source>
        <translation>Sagadesk は無保証です。ライセンスの本文は /usr/share/common-licenses と各パッケージのフォルダーにあります。</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>再び表示する</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>1 時間停止する</translation>
    </message>
    <message>
        <source>Meanwhile all notices are only kept in the list under the bell.</source>
        <translation>その間、すべての通知はベルの一覧にだけ残ります。</translation>
    </message>
    <message>
        <source>This desktop has no tray: notices are only kept in the list under the bell anyway.</source>
        <translation>このデスクトップにはトレイがないため、通知は常にベルの一覧にだけ残ります。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Stuck money</source>
        <translation>滞ったお金</translation>
    </message>
    <message>
        <source>More orders than before are held with money in doubt.</source>
        <translation>お金の状態が不明なまま保留中の注文が増えました。</translation>
    </message>
    <message>
        <source>Silent service</source>
        <translation>応答しないサービス</translation>
    </message>
    <message>
        <source>A service has not answered for more than a minute.</source>
        <translation>サービスの応答が 1 分以上ありません。</translation>
    </message>
    <message>
        <source>Open circuit</source>
        <translation>開いたサーキット</translation>
    </message>
    <message>
        <source>Calls to a service are held back, since it does not answer.</source>
        <translation>サービスの応答がないため、呼び出しを止めています。</translation>
    </message>
    <message>
        <source>Rush of failures</source>
        <translation>失敗の急増</translation>
    </message>
    <message>
        <source>Five times as many orders as usual are held.</source>
        <translation>通常の 5 倍の注文が保留されています。</translation>
    </message>
    <message>
        <source>Broken audit chain</source>
        <translation>壊れた監査のチェーン</translation>
    </message>
    <message>
        <source>A check has found an entry that is missing or changed.</source>
        <translation>確認で、欠落または変更された記録が見つかりました。</translation>
    </message>
    <message>
        <source>Low disk space</source>
        <translation>ディスクの空き不足</translation>
    </message>
    <message>
        <source>Little of it is free, or not for long.</source>
        <translation>空きが少ないか、まもなく一杯になります。</translation>
    </message>
    <message>
        <source>Ended bulk job</source>
        <translation>一括処理の終了</translation>
    </message>
    <message>
        <source>It has ended while another window was in front.</source>
        <translation>ほかのウィンドウが前面にある間に終わりました。</translation>
    </message>
    <message>
        <source>Watched orders</source>
        <translation>見守り中の注文</translation>
    </message>
    <message>
        <source>One is held, goes on, or has ended.</source>
        <translation>保留・再開・終了したとき。</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Menus and lists open at once, and the text cursor does not blink.</source>
        <translation>メニューと一覧はすぐに開き、文字カーソルは点滅しません。</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::StatusStrip</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1 of %2, %3 held again</source>
        <translation>%2 件中 %1 件、%3 件が再び保留</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>updated %1 s ago</source>
        <translation>%1 秒前に更新</translation>
    </message>
    <message>
        <source>Storage cannot be written</source>
        <translation>ストレージに書き込めません</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Storage, commit within %1</source>
        <translation>ストレージ、書き込み %1</translation>
    </message>
    <message>
        <source>%1 of %2 partitions</source>
        <translation>%2 区画中 %1 区画</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::StepsModel</name>
    <message>
        <source>Try %1</source>
        <translation>試行 %1</translation>
    </message>
    <message>
        <source>%1: %2, took %3</source>
        <translation>%1: %2、所要 %3</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::StepsSection</name>
    <message>
        <source>Steps and their tries</source>
        <translation>ステップと試行</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::StepsSummary</name>
    <message>
        <source>%1, %2 tries</source>
        <translation>%1、試行 %2 回</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%2 件中 %1 件を通過</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::TabStrip</name>
    <message>
        <source>Tabs</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ToolRow</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新しい注文</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message numerus="yes">
        <source>Notices, %n new</source>
        <translation>
            <numerusform>通知、新着 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::Tray</name>
    <message>
        <source>No order waits for a person.</source>
        <translation>人の対応を待つ注文はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n orders wait for a person.</source>
        <translation>
            <numerusform>%n 件の注文が人の対応を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sagadesk: a service does not answer. %1</source>
        <translation>Sagadesk: サービスが応答していません。%1</translation>
    </message>
    <message>
        <source>Sagadesk: %1</source>
        <translation>Sagadesk: %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::TriesModel</name>
    <message>
        <source>Try %1: %2, started %3, took %4</source>
        <translation>試行 %1: %2、開始 %3、所要 %4</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::TriesPanel</name>
    <message>
        <source>The chosen step</source>
        <translation>選択したステップ</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>No step</source>
        <translation>ステップなし</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>試行 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Why no further try</source>
        <translation>これ以上試行しない理由</translation>
    </message>
    <message>
        <source>All tries are used up, and the order can do without this step.</source>
        <translation>試行回数を使い切りましたが、注文はこのステップなしで進められます。</translation>
    </message>
    <message>
        <source>It was refused, and a refusal is never repeated.</source>
        <translation>拒否されました。拒否されたものは繰り返しません。</translation>
    </message>
    <message>
        <source>All tries are used up. A person must decide.</source>
        <translation>試行回数を使い切りました。人の判断が必要です。</translation>
    </message>
    <message>
        <source>Nobody knows whether it was done, so it is not repeated by itself. A person must look it up.</source>
        <translation>実行されたかどうか分からないため、自動では繰り返しません。人による確認が必要です。</translation>
    </message>
    <message>
        <source>%1. A person must decide.</source>
        <translation>%1。人の判断が必要です。</translation>
    </message>
    <message>
        <source>The next try</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>It is made at %1.</source>
        <translation>%1 に行います。</translation>
    </message>
    <message>
        <source>This step was not reached.</source>
        <translation>このステップには到達していません。</translation>
    </message>
    <message>
        <source>All tries use one key, %1, so it is not done twice.</source>
        <translation>すべての試行で同じキー %1 を使うため、二重に行われることはありません。</translation>
    </message>
    <message>
        <source>What was sent and received is not kept any more.</source>
        <translation>送信内容と受信内容はもう保存されていません。</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ValueRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::WorkflowComparison</name>
    <message>
        <source>Comparison of two versions</source>
        <translation>2 つのバージョンの比較</translation>
    </message>
    <message>
        <source>Steps of the older version</source>
        <translation>古いバージョンのステップ</translation>
    </message>
    <message>
        <source>Steps of the newer version</source>
        <translation>新しいバージョンのステップ</translation>
    </message>
    <message>
        <source>The steps of both versions are the same.</source>
        <translation>両バージョンのステップは同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes from version %1 to version %2</source>
        <translation>
            <numerusform>バージョン %1 から %2 への変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::WorkflowDiagram</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Undone by %1.</source>
        <translation>「%1」で元に戻します。</translation>
    </message>
    <message>
        <source>After it nothing is undone any more.</source>
        <translation>これより後は元に戻せません。</translation>
    </message>
    <message>
        <source>The order can do without it.</source>
        <translation>なくても注文は進みます。</translation>
    </message>
    <message>
        <source>Only under a condition.</source>
        <translation>条件付きでのみ行います。</translation>
    </message>
    <message>
        <source>It is not as in the other version.</source>
        <translation>もう一方のバージョンと異なります。</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::WorkflowsPage</name>
    <message>
        <source>No workflows</source>
        <translation>ワークフローなし</translation>
    </message>
    <message>
        <source>None is installed.</source>
        <translation>何も導入されていません。</translation>
    </message>
    <message>
        <source>Workflows and their versions</source>
        <translation>ワークフローとバージョン</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Steps of the workflow</source>
        <translation>ワークフローのステップ</translation>
    </message>
    <message>
        <source>Text of the workflow</source>
        <translation>ワークフローのテキスト</translation>
    </message>
    <message>
        <source>The workflows could not be read.</source>
        <translation>ワークフローを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Version %1, missing</source>
        <translation>バージョン %1、未導入</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are running on it</source>
        <translation>
            <numerusform>実行中の注文 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>This workflow has one version only.</source>
        <translation>このワークフローにはバージョンが 1 つしかありません。</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1、バージョン %2</translation>
    </message>
    <message>
        <source>Not installed: its orders are held</source>
        <translation>未導入: このバージョンの注文は保留されます</translation>
    </message>
    <message>
        <source>New orders start with it</source>
        <translation>新しい注文はこれで始まります</translation>
    </message>
    <message>
        <source>with version %1</source>
        <translation>バージョン %1 と</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>ワークフロー</translation>
    </message>
</context>
</TS>
