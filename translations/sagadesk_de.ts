<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>BulkWords</name>
    <message>
        <source>Retry this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orders go on at the step that did not succeed. The same requests are used, so nothing is done twice.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retrying %n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orders are cancelled, and what was done is undone. This cannot be taken back once it has been sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orders are given up, and what was done is undone. This cannot be taken back once it has been sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing %n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orders go on after your answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer for %n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answering for %n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Approve this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orders are approved and go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approving %n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reject this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orders are given up, and what was done is undone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejecting %n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Settle this group by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You state that everything still open of %n orders was settled outside. Sagadesk will not check it again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settling %n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start this group again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orders begin a new run with the first step; their money is asked for once more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n orders again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starting %n orders again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orders stop where they are until somebody lets them go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopping %n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You state for %n orders that the step was done; they go on after it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for %n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You state for %n orders that the step was not done; it is asked for once more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not done for %n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the step out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>For %n orders the step is left out; all else goes on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out for %n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving a step out for %n orders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is about {money}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this, {money} may be stuck or its outcome is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orders are left out: {why}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The set is fixed at {time}. Orders that come later are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orders go first; the others follow only when these have a result.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It stops by itself when more than {share} are held again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CauseWords</name>
    <message>
        <source>{step} did not succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} was not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} was too busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} had a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {service} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} did not do it: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} refused: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money may be stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause is gone, ready to retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person must decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something must be repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer must act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event is too large for the broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker does not allow the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker refuses the event&apos;s topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker takes no more events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message is not a valid order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message has no key of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message has the key of another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, only held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, being released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, being refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, asked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} refused to give money back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} never confirmed giving money back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} refused to undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} never confirmed the undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment reported after the order ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: reported done after the order ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known if {service} took the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: not known if it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval is overdue: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of these orders are not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} was not done; the orders went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {service}, then retry or settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo it, or settle by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up at {service}, then say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve or reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the reason, then let go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the missing version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the orders, then retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair {service}&apos;s answers, then retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry: {service} is well again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait: {service} is not well yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another way to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the card charged?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that did not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event was not taken by the broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message could not become an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the broker right, then publish again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the sender</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Live, updated {age} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers take {latency}, usually {usual}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers take long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost at {since}. You see what was known then. Trying again in {next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost. You see what was known then. Trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Connected again after {away}, %n changes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage was updated by version {storage}. This console is {own}: reading works, acting needs the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage is of a newer version: reading works, acting needs the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No node is running orders. %n orders wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No node is running orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out. Sign in again to go on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is lost; nothing can be sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This console must be updated before it may act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>Nothing was charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} is held, not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} held, being released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing charged, hold released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} is being refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} was refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known if money was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer was not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} is held for the order, not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} was held, not taken; it is being released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} was held, not taken; it has been released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} had been taken and is being refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} had been taken and was refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known yet whether money was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not been charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may see a pending amount. It is not a charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your payment has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may see a pending amount. It is not a charge and goes away within 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not been charged; a pending amount goes away within 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your money is on its way back, usually in 3 to 5 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your money was sent back; your bank shows it within 3 to 5 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are checking with the bank whether anything was charged; you will not pay twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items are reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items are being released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items are back in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known if items are reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items reserved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items being released</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items back in stock</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The allocation was released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known if it is allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items are reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items are being released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items are back in stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the items are reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items are reserved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are being released.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are back in stock.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What it needs is allocated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was allocated is being released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was allocated is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether what it needs is allocated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery is being stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known if the delivery was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known if it is active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery is being stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the delivery was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether it is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known if a message was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way, not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your payment is being handled right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been charged so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer told</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>no reason is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} is offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} was unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} did not do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there was no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody was reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there was no time for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there was a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer was unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed by the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a part in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed for this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not deliver there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known if done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Check availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorise payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocate work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocate resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>{step}: refused by {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} refused {step}; the order ended at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was refused and ended at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new try would be refused again unless something is changed: Edit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order could not be carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can look for another way with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank refused: not enough money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment was refused by the bank (not enough money); the order ended at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again makes run {run} from the first step; {money} is asked for once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again makes a new run from the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bank did not approve the payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can use another card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment was refused because the card has expired; the order ended at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have a newer one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank refused without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank gave no reason and will not give one on a new try; the order ended at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bank declined the payment; only they can say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another card works right away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment not possible with this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment was refused for a security reason; the order ended at {at}. Please do not retry with this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment did not go through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use another way to pay, or ask your bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed with the customer&apos;s bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank wanted the customer to confirm the payment, and that did not succeed; the order ended at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bank wanted you to confirm the payment, and that did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can try it again together now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} did not have everything in stock; the order ended at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything was in stock; the order ended at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again makes sense once it is back in stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sold out as you ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall I look for something similar?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part is in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} has only a part of the items; the order ended at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of the items is in stock; the order ended at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit first lets you order the part that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of your order is in stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall we send that part, or wait for all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price changed after checkout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price had changed since checkout; the order ended at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit first lets you order at the new price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price changed after you ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want it at the new price?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed for this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule for this customer was not met; the order ended at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot sell this item on this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} does not deliver there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carrier does not deliver there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} refused the address; the order ended at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carrier refused the address; the order ended at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit first lets you change the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carrier does not go to your address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} does not deliver there; refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carrier does not deliver there; refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps were done by {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, handed to {carrier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, delivery is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps were done by {at}. {carrier} has the delivery, reference {reference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order is complete and on its way; the carrier&apos;s reference is {reference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order is complete and the delivery is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid and active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order is complete and active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed; {step} is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was completed by {at}; {step} is still under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed without {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was completed by {at}. {step} was not done; all else is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more happens by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was cancelled; it ended at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more happens. Copy as new makes another order of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up by our team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague gave the order up; it ended at {at}. The reason stands in its events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can start it again for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: given up after all tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up after all tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} had no success: {failure}. The order was given up and ended at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was given up after all tries and ended at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order could not be carried out because of a technical problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} refused {step}, so the order was undone. The refund of {money} was confirmed by {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was undone. The refund of {money} was confirmed by {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order could not be carried out. The refund has left us; your bank shows it within 3 to 5 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not approved by our team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague rejected the order; it ended at {at}. The reason stands in its events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot accept this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks are running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is being checked now, since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order has arrived and is being checked right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being confirmed: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being confirmed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} is running now at {service}, since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is being confirmed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order is being confirmed right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running now: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being carried out now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is being carried out now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order is being made ready right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid; running now: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid; being carried out now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is paid and being made ready right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, try {try} of {of}: {failure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {try} of {of} did not succeed: {failure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next try follows by itself at {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next try follows by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a short delay on our side. Your order is safe and goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: waits until {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: waits for its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order waits as planned, since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on by itself at {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well with your order. It goes on at {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well with your order. It goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet if money was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last try at {since} had no clear answer. {service} is being asked what was done. Please do not retry by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sagadesk asks {service} again at {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sagadesk asks {service} by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are checking your payment right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet if the delivery was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are checking with the carrier right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: not known yet if it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are checking one part of your order right now. It goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the payment until {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} took the request at {since}; the final answer is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order goes on by itself when the answer comes, at the latest at {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order goes on by itself when the answer comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your payment still waits for a confirmation. If your bank&apos;s app asks you, please confirm; it waits until {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your payment still waits for a confirmation. If your bank&apos;s app asks you, please confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: {service} has not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order is being worked on and goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: waits for a yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague has to approve or reject it; it waits since {since}, until {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague has to approve or reject it; it waits since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve or reject it; the reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague has to approve this; I will push it today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked: {service} takes no requests now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to {service} are held back; the order waits since {since} and uses up no tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a technical delay right now. Your order is safe and goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked: {service} is not answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order goes on by itself; {service} is tested again at {probe}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked: {service} is paused by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} is paused until {until}; the order waits since {since} and uses up no tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} is paused; the order waits since {since} and uses up no tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are doing maintenance until {until}. Your order is safe and goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are doing maintenance right now. Your order is safe and goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being stopped by a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague stopped the order at {since}; what is under way is still being answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it waits until somebody lets it go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague is looking at your order right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is being worked on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order is being worked on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: a person must decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is held until a person decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the order to see what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague is looking at your order. We write to you today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is being undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is being undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends by itself when everything is undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are closing your order now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: no success, needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{step} did not succeed in %n tries; the last one at {since}: {failure}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Retry goes on at {step}; the same request is used, so nothing is done twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was a technical problem with your order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can go on with it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{service} did not answer in %n tries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} had no success in %n tries; the last one at {since} had no answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} was not reachable in %n tries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} had no success in %n tries; at the last one at {since} {service} was not reachable.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} was too busy in %n tries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} had no success in %n tries; at the last one at {since} {service} was too busy.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} had a problem in %n tries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} had no success in %n tries; at the last one at {since} {service} had a problem.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{step}: refused, but no way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} refused {step} at {since}. From here on the order can only go forward, so a person decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry asks {service} once more; or the step is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One last part of your order needs a colleague. We write to you today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known if money was taken, needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {service} was lost at {since} and could not be found out. Please do not take the payment again by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up at {service}, then say whether it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague is looking into your payment and writes to you today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known if the delivery was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {service} was lost at {since}. It is not asked for a second time by itself; a person looks it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are checking with the carrier and write to you today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: not known if it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are checking one part of your order and write to you today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {service} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} answered to {step} at {since} in a way that Sagadesk does not understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the answers are repaired, Retry asks {service} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was a technical problem with your order; a colleague is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} waits for a yes or no since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund not confirmed, needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to refund {money} and did not confirm it; the last time at {since}. Money may be stuck.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Retry asks {service} for the refund again; or settle it by hand with a reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your refund is being checked by a colleague today. We write to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held amount not released, needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to release {money} and did not confirm it; the last time at {since}. Money may be stuck.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Retry asks {service} for the release again; or settle it by hand with a reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may see a pending amount. A colleague is taking care of it today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock not released, needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to take back the reservation and did not confirm it; the last time at {since}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Retry asks {service} again; or settle it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order is being closed; a colleague is finishing the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery not stopped, needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to stop the delivery and did not confirm it; the last time at {since}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague is taking care of the delivery with the carrier and writes to you today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo did not finish, needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to undo {step} and did not confirm it; the last time at {since}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A payment was reported after the order ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} reported a payment of {money} after the order had been given up. It must be refunded, or the order must go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo asks {service} to give the money back; or settle it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment for your order was reported late. We either refund it or send the goods, whichever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold was reported after the order ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} reported a hold of {money} after the order had been given up. It must be released, or the order must go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo asks {service} to release it; or settle it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: reported done after the order ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} reported {step} as done after the order had been given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo takes it back at {service}; or settle it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workflow}, version {version}, is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of this order are not installed here, so it cannot go on and nobody can tell what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once version {version} is installed, the order goes on where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a technical delay right now. A colleague is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague stopped the order at {since}; the reason stands in its events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on lets it continue where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is being given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is being given up since {since}; what was done is undone next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund of {money} is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} had been taken; the refund was asked for at {since} and usually takes 3 to 5 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order ends by itself when {service} confirms the refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order could not be carried out and your money is on its way back, usually in 3 to 5 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount is held, not taken; being released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} is held, not taken; the release was asked for at {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order ends by itself when {service} confirms the release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may see a pending amount. It is not a charge and goes away within 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being undone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} is being undone now at {service}, since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing, try {try} of {of}: {failure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} is being undone; try {try} of {of} did not succeed: {failure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are closing your order now. There is a short delay on our side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo waits: {service} takes no requests now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} is to be undone, but requests to {service} are held back since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} wrote: &quot;{words}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This usually takes {duration}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>The money was taken already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has already ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is held already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items are reserved already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request is under way; its answer comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change would need other steps than those that were begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new total is above what was approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new total is above the amount that is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not wait for an approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of it is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has gone too far and can only go forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last step that decides is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step cannot be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody must say first whether it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its steps are not installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has changed it meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not allow this now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry the undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold of {money} is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} goes back to the customer, usually in 3 to 5 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} is undone at {service}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} cannot be undone and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order goes on at {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fields are changed. The original stays in the journal.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether money was taken. The same request is used, so it is not taken twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} was taken already and is not asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} stays held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items stay reserved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is reserved stays reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message goes out now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {run} begins with the first step: {money} is asked for once more, and everything is reserved once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {earlier} stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether money was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order then ends as cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order then ends as failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back once it has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You state that {step} was done, reference {reference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You state that {step} was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order goes on after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You state that {step} was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} is asked to do it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} is left out. All else goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You state that everything still open was settled outside. Sagadesk will not check it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference and reason are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order goes on after {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is given up, and what was done is undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} is asked once more to undo {step}. The same request is used, so nothing is undone twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next try is made at once instead of at {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next try is made at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is under way is still answered. Then the order waits until somebody lets it go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order goes on where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: it is not known whether it was done; {service} is asked to undo it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paragraph</name>
    <message>
        <source>{first} {second}</source>
        <extracomment>Two sentences of one paragraph: how the language sets them one after the other.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo did not finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done after the order ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got past it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the first orders was held again, so the others were left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many orders were held again, so the others were left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
